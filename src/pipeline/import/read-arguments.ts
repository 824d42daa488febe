// The command line of `npm run data:import` → what to import, where from, and whether to write.
import { parseArgs } from 'node:util'
import { type ImportSource, importSourceKinds, isSourceDate } from '../../domain/import-source.ts'
import { importKinds } from '../../importer/kinds/all-kinds.ts'
import type { ImportKind } from '../../importer/kinds/import-kind.ts'

/** The FILE that stands for text from standard input. */
export const pastedPath = '-'

export interface ImportArguments {
  readonly kind: ImportKind
  readonly path: string
  readonly mayWrite: boolean
  /** A person has looked at the totals that do not add up. */
  readonly acceptsSums: boolean
  readonly source: Partial<ImportSource>
  readonly batch: number | undefined
  readonly indicatorId: string | undefined
  readonly year: string | undefined
  readonly group: string | undefined
}

/** A wrong command line; the message is both languages and lists what would be right. */
export class ArgumentError extends Error {}

const options = {
  write: { type: 'boolean', default: false },
  'accept-sums': { type: 'boolean', default: false },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  number: { type: 'string' },
  issuer: { type: 'string' },
  'issuer-en': { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
  'source-kind': { type: 'string' },
  batch: { type: 'string' },
  indicator: { type: 'string' },
  year: { type: 'string' },
  group: { type: 'string' },
} as const

function usage(): string {
  const kinds = importKinds.map(({ id, titleZh }) => `  ${id.padEnd(15)}${titleZh}`).join('\n')
  return `用法 · usage: npm run data:import -- <类别 kind> <文件 FILE> [--write]
文件 FILE: .xlsx、.docx、.csv、.txt；“-” 表示从标准输入粘贴文字 · "-" takes pasted text from standard input
类别 · kinds:
${kinds}
来源 · source: --title 标题 --issuer 发布单位 --date 2026-01-31 [--number 文号] [--url 网址] [--source-kind document|press|yearbook|website] [--title-en …] [--issuer-en …]
其他 · others: --batch 3（整份名单的批次）--indicator gdp --year 2024（年鉴表）--group 产业飞地（结对类型）--accept-sums（合计对不上，已核对）`
}

/** Reads process.argv from the third word on. Throws an ArgumentError. */
export function readArguments(argv: readonly string[]): ImportArguments {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...argv], options, allowPositionals: true })
    } catch (error) {
      throw new ArgumentError(`${error instanceof Error ? error.message : String(error)}\n${usage()}`)
    }
  })()
  const { values, positionals } = parsed
  const [kindId, path, ...rest] = positionals
  const kind = importKinds.find(({ id }) => id === kindId)
  if (!kind || path === undefined || rest.length > 0) throw new ArgumentError(usage())
  const sourceKind = importSourceKinds.find((k) => k === values['source-kind'])
  if (values['source-kind'] !== undefined && !sourceKind)
    throw new ArgumentError(
      `--source-kind 只能是 ${importSourceKinds.join('、')} · must be one of ${importSourceKinds.join(', ')}`,
    )
  if (values.date !== undefined && !isSourceDate(values.date))
    throw new ArgumentError(
      `--date 要写成 2026、2026-01 或 2026-01-31 · must look like 2026, 2026-01 or 2026-01-31: ${values.date}`,
    )
  const batch = values.batch === undefined ? undefined : Number(values.batch)
  if (batch !== undefined && !(Number.isInteger(batch) && batch >= 1 && batch <= 20))
    throw new ArgumentError(`--batch 是 1 到 20 的整数 · must be a whole number from 1 to 20: ${values.batch}`)
  const source = {
    title: values.title,
    titleEn: values['title-en'],
    number: values.number,
    issuer: values.issuer,
    issuerEn: values['issuer-en'],
    date: values.date,
    url: values.url,
    kind: sourceKind ?? (kind.id === 'values' ? ('yearbook' as const) : ('document' as const)),
  }
  const given = Object.fromEntries(Object.entries(source).filter(([, text]) => text !== undefined))
  return {
    kind,
    path,
    mayWrite: values.write,
    acceptsSums: values['accept-sums'],
    source: given,
    batch,
    indicatorId: values.indicator,
    year: values.year,
    group: values.group,
  }
}
