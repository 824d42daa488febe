// Annexes of all kinds and formats, with rows that no part of the importer was written from: nearly all must be read, none wrongly.
// The seventh set is the proof: it was written before it was first read and has stayed as it was (195 of 200 then, none wrong).
// The others were each read once too, and then showed what to mend: they keep it mended. The last three are mostly yearbook tables.
import { describe, expect, it } from 'vitest'
import { readAnnexes, reckon } from './annexes.fixture.ts'

const share = 0.95

const leastRows = (number: number) => ({ 8: 170, 9: 80, 10: 60 })[number] ?? 195

describe.each([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])('annexes-%i', (number) => {
  it('is read, or left to a person where it is not clear; nothing is read wrongly and nothing is lost', async () => {
    const found = await reckon(readAnnexes(`tests/fixtures/import/annexes-${number}.txt`))
    expect({ wrong: found.wrong, lost: found.lost }).toEqual({ wrong: [], lost: [] })
    expect(found.rows).toBeGreaterThanOrEqual(leastRows(number))
    expect(found.right / found.rows, found.undecided.join('\n')).toBeGreaterThanOrEqual(share)
    // Titles, notes and totals ask nobody anything, or hardly.
    expect(found.noise.length, found.noise.join('\n')).toBeLessThanOrEqual(2)
  })
})
