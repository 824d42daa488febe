// One import from file to tables: read, compare, print, check, write. The command is a thin shell around it.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportSource } from '../../domain/import-source.ts'
import { applyImport } from '../../importer/apply-import.ts'
import type { Difference } from '../../importer/difference.ts'
import { readFile, refuseLarge } from '../../importer/formats/read-file.ts'
import type { Progress } from '../../importer/grid.ts'
import { importFile } from '../../importer/import-file.ts'
import { createKnowledge } from '../../importer/knowledge.ts'
import { pendingSource } from '../../importer/row-cells.ts'
import { undecidedList } from '../../importer/undecided-list.ts'
import { parseTables } from '../../tables/parse-tables.ts'
import { readBoundaries } from '../boundaries/read-boundaries.ts'
import { checkTablesInSteps } from '../check/check-tables.ts'
import { formatFindings } from '../check/format-findings.ts'
import { readTableFiles } from '../read-files.ts'
import { demandSource, sourceFromOptions } from './ask-source.ts'
import { formatCounts, formatDifference } from './format-difference.ts'
import { ArgumentError, type ImportArguments, pastedPath } from './read-arguments.ts'
import { settleTables, writeTables } from './write-tables.ts'

export interface ImportShell {
  readonly root: string
  readonly print: (text: string) => void
  /** Asks a person for the source; null where nobody can be asked. */
  readonly ask: ((given: Partial<ImportSource>) => Promise<ImportSource>) | null
  /** Text that was pasted instead of a file. */
  readonly readPasted?: () => Uint8Array
  readonly progress?: Progress
}

export type ImportOutcome = 'written' | 'shown' | 'nothing-new' | 'not-accepted' | 'check-failed'

/** Names the list of undecided rows of pasted text, in the folder where the command was given. */
const pastedName = '粘贴.txt'

const text = new TextDecoder('utf-8', { ignoreBOM: true })

/** Runs an import. Throws ImportError and ArgumentError; whatever it throws, the tables are as they were. */
export async function runImport(
  given: ImportArguments,
  { root, print, ask, readPasted, progress }: ImportShell,
): Promise<ImportOutcome> {
  const { kind, mayWrite, batch, indicatorId, year, group } = given
  const isPasted = given.path === pastedPath && readPasted !== undefined
  const path = isPasted ? pastedName : given.path
  if (!isPasted && !existsSync(path)) throw new ArgumentError(`没有这个文件：${path}\nThere is no such file: ${path}`)
  if (!isPasted) {
    const found = statSync(path)
    if (found.isDirectory())
      throw new ArgumentError(`这是文件夹，不是文件：${path}\nThis is a folder, not a file: ${path}`)
    refuseLarge(found.size)
  }
  const file = await readFile(basename(path), isPasted ? readPasted() : readFileSync(path))
  settleTables(root)
  const files = readTableFiles(root)
  const tablesText = new Map([...files].map(([name, bytes]) => [name, text.decode(bytes)]))
  const knowledge = createKnowledge(parseTables(tablesText).tables)
  const compare = (source: ImportSource | null) =>
    importFile({ kind, file, tablesText, source, options: { batch, indicatorId, year, group, progress } })
  let source = sourceFromOptions(given.source)
  let difference = await compare(source)
  let isShown = false
  if (mayWrite && source === null && needsSource(difference)) {
    if (ask === null) source = demandSource(given.source)
    else {
      // Nobody should have to name a source before seeing what it would be the source of.
      print(formatDifference(difference, knowledge))
      source = await ask(given.source)
      isShown = true
    }
    difference = await compare(source)
  }
  print(isShown ? formatCounts(difference) : formatDifference(difference, knowledge))
  writeUndecided(difference, path, kind.tables, print)
  const moving = difference.rows.filter((row) => row.kind !== 'same')
  if (moving.length === 0) {
    print('没有要写入的内容。\nThere is nothing to write.')
    return 'nothing-new'
  }
  if (!mayWrite) {
    print(source === null ? previewWithoutSource : preview)
    return 'shown'
  }
  if (difference.doubts.length > 0 && !given.acceptsSums) {
    print(doubtful)
    return 'not-accepted'
  }
  const amended = applyImport(tablesText, difference.rows, source)
  const checked = new Map<string, Uint8Array>(files)
  const encoder = new TextEncoder()
  for (const [name, content] of amended) checked.set(name, encoder.encode(content))
  print('正在检查改好的表…… · checking the amended tables…')
  const { findings } = await checkTablesInSteps(
    { files: checked, counties: readBoundaries('33') },
    // As many steps as rows, so that a short check draws no bar.
    (done, total) => progress?.((moving.length * done) / total, moving.length),
  )
  if (findings.some(({ level }) => level === 'error')) {
    print(formatFindings(findings))
    print('改后的表未通过检查，未写入任何文件。\nThe amended tables do not pass the check; nothing was written.')
    return 'check-failed'
  }
  writeTables(root, amended)
  print(`已写入 ${[...amended.keys()].join('、')}。\nWrote ${[...amended.keys()].join(', ')}.`)
  return 'written'
}

const doubtful =
  '有合计对不上（见上），未写入任何文件；核对原件后加 --accept-sums，照文件写入。\nSome totals do not add up (see above); nothing was written. Check the document, then add --accept-sums to write what it says.'
const preview =
  '以上是预览，未写入；确认后加 --write。\nThis was a preview, nothing is written; add --write to write it.'
const previewWithoutSource = `${preview}\n未给来源（--title --issuer --date），等级与来源的变动未计入。\nNo source was given (--title --issuer --date): changes of grade and source are not counted.`

const needsSource = ({ rows }: Difference) =>
  rows.some((row) => row.kind === 'changed' || row.cells.source_id === pendingSource) ||
  rows.some((row) => row.kind === 'same' && row.candidate.cells.source_id === undefined)

function writeUndecided(
  { unresolved }: Difference,
  path: string,
  tables: readonly string[],
  print: (line: string) => void,
): void {
  for (const table of tables) {
    const list = undecidedList(unresolved, table)
    if (list === '') continue
    const target = undecidedPath(path, table === tables[0] ? '' : `.${table}`)
    writeFileSync(target, list)
    print(
      `待定的行写在 ${target}：填好各列，再用同一命令导入。\nUndecided rows are in ${target}: fill in the columns and import that file.`,
    )
  }
}

/** "附件.xlsx" → "附件.xlsx.待定.csv"; a list of undecided rows leaves "附件.xlsx.待定.2.csv", and so on. */
function undecidedPath(path: string, part: string): string {
  const [, stem = path, n] = /^(.*?)\.待定(?:\.(\d+))?\.csv$/.exec(path) ?? []
  if (stem === path) return `${path}${part}.待定.csv`
  return `${stem}.待定.${Number(n ?? 1) + 1}.csv`
}
