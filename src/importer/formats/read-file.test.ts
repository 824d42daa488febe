// Every format becomes a grid; every bad file one sentence.
import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { encode } from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ImportError } from '../import-error.ts'
import { importOf } from '../real-tables.fixture.ts'
import { mostFileBytes, readFile, readPasted } from './read-file.ts'
import { inspectOfficeFile } from './zip-guard.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const cellsOf = async (name: string, bytes: Uint8Array) =>
  (await readFile(name, bytes)).grids[0]?.rows.map((r) => r.cells)

describe('formats', () => {
  it('fills merged cells, keeps line breaks, uses saved results of formulas', async () => {
    const cells = new Map([['1,1', { value: 12.5, type: 'formula' as const, formula: 'A1*2', formulaResult: 12.5 }]])
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '附件1',
          rows: [
            ['杭州市', '数字安防\n与网络通信'],
            [null, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
          cells,
        },
      ],
    })
    expect(await cellsOf('a.xlsx', bytes)).toEqual([
      ['杭州市', '数字安防\n与网络通信'],
      ['杭州市', '12.5'],
    ])
  })

  it('reads paragraphs and merged tables of a Word file in order', async () => {
    const cell = (text: string, span = {}) => new TableCell({ children: [new Paragraph(text)], ...span })
    const rows = [
      new TableRow({ children: [cell('杭州市', { rowSpan: 2 }), cell('滨江区')] }),
      new TableRow({ children: [cell('萧山区')] }),
    ]
    const children = [new Paragraph('核心区'), new Table({ rows })]
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
    expect(await cellsOf('a.docx', bytes)).toEqual([['核心区'], ['杭州市', '滨江区'], ['杭州市', '萧山区']])
  })

  it.each([
    ['UTF-8', utf8('市,县\n杭州市,滨江区')],
    ['UTF-8 with a mark', utf8('\uFEFF市,县\n杭州市,滨江区')],
    ['GB18030', new Uint8Array(encode('市,县\n杭州市,滨江区', 'gb18030'))],
    ['UTF-16 with a mark', new Uint8Array(encode('市,县\n杭州市,滨江区', 'utf16le', { addBOM: true }))],
  ])('reads a CSV in %s', async (_, bytes) => {
    expect(await cellsOf('a.csv', bytes)).toEqual([
      ['市', '县'],
      ['杭州市', '滨江区'],
    ])
  })

  it.each([
    ['tabulators', '杭州市\t滨江区'],
    ['several blanks', '杭州市   滨江区'],
    ['ideographic blanks', '杭州市　　滨江区'],
  ])('splits pasted text at %s', (_, text) => {
    expect(readPasted(text).grids[0]?.rows[0]?.cells).toEqual(['杭州市', '滨江区'])
  })

  it('says which of several sheets it took', async () => {
    const rows = [['核心区名单'], ['杭州市西湖区高端软件产业集群']]
    const bytes = await writeXlsx({
      sheets: [
        { name: '填表说明', rows: [['请用宋体']] },
        { name: '附件1', rows },
      ],
    })
    const { rows: found, notices } = await importOf('zones', await readFile('a.xlsx', bytes))
    expect(found).toHaveLength(1)
    expect(notices.map(({ zh }) => zh)).toEqual(['取用工作表 附件1；未用 填表说明'])
  })
})

async function codeOf(make: () => Promise<unknown>): Promise<string> {
  const error = await make().then(
    () => undefined,
    (e: unknown) => e,
  )
  if (!(error instanceof ImportError)) throw new Error(`no ImportError: ${String(error)}`)
  expect(error.zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*[。]$/u)
  expect(error.en).toMatch(/^[A-Z"][^\n]*\.$/)
  return error.code
}

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)

const bad: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['an empty file', 'empty', () => new Uint8Array()],
  ['blanks only', 'empty', () => utf8(' \n \n')],
  ['an empty workbook', 'empty', () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] })],
  ['50 MB', 'too-large', () => new Uint8Array(2 * mostFileBytes)],
  [
    'a password',
    'password',
    () => writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption: { password: 'x', spinCount: 1000 } }),
  ],
  [
    'an old .xls',
    'old-office',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
  ],
  [
    'HTML saved as .xls',
    'web-page',
    () => utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'),
  ],
  ['a PDF', 'picture', () => utf8('%PDF-1.7')],
  ['a photograph', 'picture', () => pixel],
  [
    'a truncated workbook',
    'damaged',
    async () => (await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] })).slice(0, 900),
  ],
  ['another archive', 'unknown-format', () => zipSync({ 'a.txt': utf8('x') })],
  ['binary rubbish', 'encoding', () => Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256)],
]

describe('bad files', () => {
  it.each(bad)('%s → %s', async (_, code, make) => {
    expect(await codeOf(async () => readFile('附件.xls', await make()))).toBe(code)
  })

  it('a Word file with a picture instead of text', async () => {
    const image = new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } })
    const bytes = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: [image] })] }] }),
    )
    expect(await codeOf(() => readFile('a.docx', bytes))).toBe('picture')
  })

  it('a zip bomb is stopped at the limit, not at the end', () => {
    const bomb = zipSync({ 'xl/workbook.xml': utf8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(() => inspectOfficeFile(bomb, 20_000_000)).toThrow(expect.objectContaining({ code: 'unpacks-too-large' }))
    expect(inspectOfficeFile(bomb, 40_000_000).kind).toBe('xlsx')
  })

  it('formulas without saved results name the first cell', async () => {
    const cells = new Map([['1,0', { value: null, type: 'formula' as const, formula: 'VLOOKUP(1,B:C,2)' }]])
    const bytes = await writeXlsx({
      sheets: [{ name: '附件', rows: [['杭州市西湖区高端软件产业集群核心区'], [null]], cells }],
    })
    const file = await readFile('a.xlsx', bytes)
    const error = await importOf('zones', file).then(
      () => undefined,
      (e: unknown) => e,
    )
    expect(error).toMatchObject({ code: 'formula-without-value', zh: expect.stringContaining('附件!A2') })
  })

  it('the wrong sheet is named', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '食堂菜单',
          rows: [
            ['周一', '红烧肉'],
            ['周二', '鱼'],
          ],
        },
      ],
    })
    const file = await readFile('a.xlsx', bytes)
    const code = await codeOf(() => importOf('values', file))
    expect(code).toBe('not-recognised')
  })

  it('the wrong sheet is named, though one of its words is like a county', async () => {
    const rows = [
      ['这里只有说明', '没有名单'],
      ['第二行', '文字'],
    ]
    const file = await readFile('a.xlsx', await writeXlsx({ sheets: [{ name: '说明', rows }] }))
    expect(await codeOf(() => importOf('zones', file))).toBe('not-recognised')
  })
})
