// Files as officials send them, made by the libraries that write such files: a workbook, a Word annex, a national CSV, bad ones.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx'
import { writeXlsx } from 'hucre/xlsx'
import { encode } from 'iconv-lite'

export interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const upload = (name: string, bytes: Uint8Array | string): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

/** Merged cells, line breaks in cells, a note below, a sheet that is none of it; 三们县 and 衢州智造新城 are not in the tables. */
export async function zonesWorkbook(): Promise<Upload> {
  const rows = [
    ['附件1', null, null, null, null],
    ['特色产业集群核心区、协同区名单（第三批）', null, null, null, null],
    ['序号', '特色产业集群', '类别', '设区市', '核心区／协同区'],
    [1, '集成电路', '核心区', '嘉兴市', '海宁市'],
    [2, null, '协同区', '丽水市', '丽水经济技术开发区\n（关键材料）'],
    [3, null, null, '衢州市', '衢江区'],
    [4, '高端新材料', null, '衢州市', '衢州智造新城'],
    [5, null, null, '台州市', '三们县'],
    ['注：按行政区划排序。', null, null, null, null],
  ]
  const merges = [
    { startRow: 1, startCol: 0, endRow: 1, endCol: 4 },
    { startRow: 3, startCol: 1, endRow: 5, endCol: 1 },
    { startRow: 4, startCol: 2, endRow: 7, endCol: 2 },
    { startRow: 6, startCol: 1, endRow: 7, endCol: 1 },
  ]
  return upload(
    '附件1.xlsx',
    await writeXlsx({
      sheets: [
        { name: '附件1', rows, merges },
        { name: '说明', rows: [['请用宋体']] },
      ],
    }),
  )
}

/** A heading, then a table whose city spans two rows. */
export async function starsDocument(): Promise<Upload> {
  const cell = (text: string, verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]) =>
    new TableCell({ children: [new Paragraph(text)], ...(verticalMerge && { verticalMerge }) })
  const { RESTART, CONTINUE } = VerticalMergeType
  const rows = [
    new TableRow({ children: [cell('序号'), cell('设区市'), cell('“新星”产业群名称')] }),
    new TableRow({ children: [cell('1'), cell('丽水市', RESTART), cell('庆元县文体用品产业群')] }),
    new TableRow({ children: [cell('2'), cell('', CONTINUE), cell('云和县木制玩具产业群')] }),
  ]
  const children = [new Paragraph('第三批“新星”产业群名单'), new Table({ rows })]
  return upload('新星.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** A yearbook table as Excel saves "CSV" in China: a city total that is not the sum of its counties. */
export function yearbookCsv(): Upload {
  const lines = [
    '2025年各县（区）生产总值,,',
    ',单位：亿元,',
    '地区,地区生产总值,',
    '舟山市,2300,',
    '定海区,800.0,',
    '普陀区,600.0,',
    '岱山县,"1,500.5",',
    '嵊泗县,200,',
  ]
  return upload('年鉴.csv', encode(lines.join('\r\n'), 'gb18030'))
}

/** Counties down, indicators and years across: more than a hundred thousand figures. */
export function wideYearbook(): Upload {
  const table = (name: string) => parse(readFileSync(`data/${name}.csv`), { columns: true, bom: true }) as Cells[]
  const counties = table('divisions').filter(({ level }) => level === 'county')
  const indicators = table('indicators').filter(({ formula, draw }) => formula === '' && draw !== 'flag')
  const years = Array.from({ length: Math.ceil(100_000 / counties.length / indicators.length) }, (_, i) => 2025 - i)
  const columns = indicators.flatMap(({ name_zh, unit_zh }) =>
    years.map((year) => `${year}年${name_zh}${unit_zh === '' ? '' : `（${unit_zh}）`}`),
  )
  const lines = counties.map(({ name_zh }, i) => [name_zh, ...columns.map((_, c) => 20 + ((i * 7 + c) % 50))].join(','))
  return upload('年鉴.csv', [['地区', ...columns].join(','), ...lines].join('\n'))
}

type Cells = Readonly<Record<string, string>>

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export async function badFiles(folder: string): Promise<readonly (readonly [string, Upload | string, RegExp])[]> {
  const encryption = { password: 'x', spinCount: 1000 }
  const locked = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption })
  const large = `${folder}/大文件.xlsx`
  writeFileSync(large, '')
  truncateSync(large, 50_000_000)
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))
  const formula = { value: null, type: 'formula' as const, formula: 'VLOOKUP(1,B:C,2)' }
  const formulas = await writeXlsx({
    sheets: [{ name: '附件', rows: [['滨江区高端软件核心区'], [null]], cells: new Map([['1,0', formula]]) }],
  })
  const menu = await writeXlsx({ sheets: [{ name: '食堂菜单', rows: [['米饭'], ['鱼']] }] })
  const scan = new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } })
  const scanned = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph({ children: [scan] })] }] }),
  )
  const html = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'
  return [
    ['a password', upload('加密.xlsx', locked), /密码/],
    ['a web page under a spreadsheet name', upload('名单.xls', html), /网页/],
    ['an old .xls', upload('名单.xls', old), /旧格式/],
    ['formulas without results', upload('公式.xlsx', formulas), /附件!A2/],
    ['another sheet', upload('菜单.xlsx', menu), /没有找到/],
    ['a Word file of pictures', upload('扫描.docx', scanned), /图片/],
    ['an empty file', upload('空.csv', ''), /空的/],
    ['a picture', upload('扫描.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)), /图片/],
    ['50 MB', large, /50 MB/],
  ]
}
