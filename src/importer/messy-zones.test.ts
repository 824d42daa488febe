// Official-style rows that the parser was not written from: nearly all must be understood, none wrongly.
// Two lists of 200 and more made by combining what documents do, and a shorter one typed by hand as annexes word it.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readFile } from './formats/read-file.ts'
import type { Grid } from './grid.ts'
import type { Reading } from './kinds/import-kind.ts'
import { zonesKind } from './kinds/zones.ts'
import {
  gridOf,
  type MessyDocument,
  type MessyRow,
  messyDocuments,
  paste,
  realKnowledge,
} from './real-tables.fixture.ts'

const fixtures: readonly (readonly [path: string, leastResolved: number])[] = [
  ['tests/fixtures/import/zones-messy.csv', 200],
  ['tests/fixtures/import/zones-messy-unseen.csv', 200],
  ['tests/fixtures/import/zones-messy-by-hand.csv', 58],
]
const columns = ['cluster_id', 'place_zh', 'county_codes', 'role', 'batches', 'focus_zh']

const asRead = (cells: Readonly<Record<string, string>>) => columns.map((column) => cells[column] ?? '').join(' | ')
const read = (grid: Grid) => zonesKind.read([grid], realKnowledge, { date: '' })

/** What was read but is not expected, and what was expected but not read. */
function compare(reading: Reading, rows: readonly MessyRow[]) {
  const expected = new Set(rows.filter((r) => r.outcome === 'resolved').map((r) => `${r.row}: ${asRead(r.expected)}`))
  const got = new Set(reading.candidates.map((c) => `${c.position.row}: ${asRead(c.cells)}`))
  return {
    expected: expected.size,
    wrong: [...got].filter((line) => !expected.has(line)),
    missed: [...expected].filter((line) => !got.has(line)),
  }
}

describe.each(fixtures)('%s', (path, leastResolved) => {
  const documents = messyDocuments(path)

  it(`has at least ${leastResolved} rows to resolve`, () => {
    expect(documents.flatMap((d) => d.rows).filter((r) => r.outcome === 'resolved').length).toBeGreaterThanOrEqual(
      leastResolved,
    )
  })

  it('resolves at least 95 % and nothing wrongly', async () => {
    const results = await Promise.all(documents.map(async (d) => compare(await read(gridOf(d)), d.rows)))
    const total = results.reduce((sum, r) => sum + r.expected, 0)
    const missed = results.flatMap((r) => r.missed)
    expect(results.flatMap((r) => r.wrong)).toEqual([])
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(total * 0.05)
  })

  it('leaves every ambiguous row undecided, with a reason in both languages', async () => {
    for (const document of documents) {
      const { unresolved } = await read(gridOf(document))
      for (const { row } of document.rows.filter((r) => r.outcome === 'undecided')) {
        const why = unresolved.find(({ position }) => position.row === row)?.reason
        expect(why, document.cells[row - 1]?.join(' ')).toMatchObject({
          zh: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.stringMatching(/[a-z]{3}/),
        })
        expect(why?.guesses.length).toBeLessThanOrEqual(3)
      }
    }
  })

  it('reads the same from a spreadsheet', async () => {
    const sheets = documents.map((d) => ({ name: d.name, rows: d.cells.map((row) => [...row]) }))
    const { grids } = await readFile('附件.xlsx', await writeXlsx({ sheets }))
    for (const document of documents) {
      const grid = grids.find((g) => g.sheet === document.name)
      const { wrong, missed } = compare(await read(grid ?? gridOf({ ...document, cells: [] })), document.rows)
      expect({ wrong, missed }).toEqual({ wrong: [], missed: [] })
    }
  })

  it('reads the same from a Word table below its title', async () => {
    const document = documents.find((d) => d.name === 'full') ?? documents[0]
    const { grids } = await readFile('附件.docx', await wordFile(document))
    const reading = await read(grids[0] ?? gridOf({ name: '', cells: [], rows: [] }))
    expect(reading.candidates.map((c) => asRead(c.cells))).toEqual(
      document?.rows.filter((r) => r.outcome === 'resolved').map((r) => asRead(r.expected)),
    )
  })
})

function wordFile(document: MessyDocument | undefined): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })
  const rows = (document?.cells ?? []).map((row) => new TableRow({ children: row.map(cell) }))
  const children = [new Paragraph('入选名单'), new Table({ rows }), new Paragraph('注：按行政区划排序。')]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

it('leaves one misspelt county of a list to a person, and keeps cluster, role and guess for the others', async () => {
  const text = '二、集成电路\n核心区：嘉兴市海宁市、台州市三们县\n协同区：丽水经济技术开发区、嘉兴市高新区'
  const { rows, unresolved } = await paste('zones', text, { batch: 3 })
  expect(rows.map(({ cells }) => `${cells.place_zh} ${cells.role} ${cells.cluster_id}`)).toEqual([
    '海宁市 core C02',
    '丽水经济技术开发区 collab C02',
  ])
  expect(unresolved.map(({ reason }) => [reason.code, reason.guesses[0]?.label ?? ''])).toEqual([
    ['place-unknown', '台州市三门县'],
    ['unknown-zone', ''],
  ])
})
