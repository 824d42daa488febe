// Records, their lines and their quotes, held against a parser that reads character by character.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuoteFault, readRecords } from './read-records.ts'

describe('readRecords', () => {
  it('tells the line on which each record begins, past line breaks in cells and blank lines', () => {
    expect(readRecords('a,b\n"1\n2","say ""x"""\n\n3,\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'say "x"'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['3', ''] },
    ])
  })

  it('reads sound text as csv-parse does, with its lines', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '县', ' ', ',', '"', '\n'), maxLength: 5 })
    const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
        expect(findQuoteFault(text, ',')).toBeUndefined()
        const theirs = parse(text, { info: true, relax_column_count: true }) as unknown as {
          record: string[]
          info: { lines: number }
        }[]
        const ours = readRecords(text, ',')
        expect(ours.map(({ cells }) => cells)).toEqual(theirs.map(({ record }) => record))
        expect(ours.slice(1).map(({ line }) => line)).toEqual(theirs.slice(0, -1).map(({ info }) => info.lines + 1))
      }),
    )
  })
})

describe('findQuoteFault', () => {
  it.each([
    ['a,b"c\n', 'stray-quote', 3],
    ['"a"b,c', 'stray-quote', 2],
    ['x\n"a""b', 'unclosed-quote', 2],
    ['""",a', 'unclosed-quote', 0],
  ])('%j: %s at %i', (text, kind, offset) => {
    expect(findQuoteFault(text, ',')).toEqual({ kind, offset })
  })

  it('knows other signs between cells', () => {
    expect(findQuoteFault('a\t"b\tc"\n', '\t')).toBeUndefined()
    expect(findQuoteFault('a,"b"', '\t')).toMatchObject({ kind: 'stray-quote' })
  })
})
