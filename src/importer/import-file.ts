// A file and the present tables → the difference. The one way in, for the command and the page alike.

import type { ImportSource } from '../domain/import-source.ts'
import { parseTables } from '../tables/parse-tables.ts'
import type { Decisions } from './decide.ts'
import { type Difference, findDifference } from './difference.ts'
import type { Grid, GridFile, Progress } from './grid.ts'
import { ImportError, type Sentence } from './import-error.ts'
import { evidenceOf } from './import-source.ts'
import type { ImportKind, Reading, ReadOptions, Unresolved } from './kinds/import-kind.ts'
import { findOwnHeader, readOwnFormat } from './kinds/own-format.ts'
import { createKnowledge, type Knowledge } from './knowledge.ts'

export interface ImportInput {
  readonly kind: ImportKind
  readonly file: GridFile
  readonly tablesText: ReadonlyMap<string, string>
  /** null while the reader has not named it. */
  readonly source: ImportSource | null
  readonly options?: Omit<ReadOptions, 'date' | 'grade'>
  /** What a person chose for rows that were undecided before. */
  readonly decisions?: Decisions | undefined
}

/**
 * Reads and compares; changes nothing.
 *
 * @returns the difference. Throws an ImportError where no sheet of the file holds anything of the kind.
 */
export async function importFile({
  kind,
  file,
  tablesText,
  source,
  options = {},
  decisions,
}: ImportInput): Promise<Difference> {
  const knowledge = createKnowledge(parseTables(tablesText).tables)
  const document =
    source === null ? '' : [source.title, source.number || source.issuer].filter((t) => t !== '').join('，')
  const { reading, notices } = await readBest(kind, file, knowledge, {
    document,
    ...options,
    progress: stage(options.progress, 0, readingShare),
    date: source?.date ?? '',
    grade: source === null ? undefined : evidenceOf(source),
  })
  const difference = await findDifference({
    kind,
    reading,
    knowledge,
    tablesText,
    source,
    progress: stage(options.progress, readingShare, 1),
    decisions,
  })
  return { ...difference, notices: [...notices, ...difference.notices] }
}

/** Reading takes about a third of the time of the whole. */
const readingShare = 0.3

/** Tells the progress of one stretch of the work as that of the whole, which only ever grows. */
const stage = (progress: Progress | undefined, from: number, to: number): Progress | undefined =>
  progress && ((done, total) => progress(from * total + (to - from) * done, total))

/** A sheet of which most rows say nothing is no such list, though a word in it may look like a county: 文字, 文成. */
const isSuchList = ({ unresolved }: Reading) => {
  const saying = unresolved.filter(saysSomething).length
  return saying > 0 && saying * 2 >= unresolved.length
}

/** A row of which nothing was understood and that is like nothing known belongs to another list: a menu, a roster. */
const saysSomething = ({ cells, reason }: Unresolved) =>
  reason.guesses.length > 0 || Object.values(cells).some((text) => text !== '')

async function readBest(
  kind: ImportKind,
  file: GridFile,
  knowledge: Knowledge,
  options: ReadOptions,
): Promise<{ reading: Reading; notices: readonly Sentence[] }> {
  const tables = file.grids.flatMap((grid) => {
    const own = findOwnHeader(grid, kind.tables)
    return own ? [{ grid, own }] : []
  })
  // In an archive of all tables, the name tells apart those whose columns are alike.
  const table = tables.find(({ grid, own }) => grid.sheet === `${own.table.id}.csv`) ?? tables[0]
  if (table) return { reading: readOwnFormat(table.grid, table.own), notices: chosen(file, [table.grid]) }
  const readings: { grid: Grid; reading: Reading }[] = []
  for (const grid of file.grids) readings.push({ grid, reading: await kind.read([grid], knowledge, options) })
  const good = readings.filter(({ reading }) => reading.candidates.length > 0)
  const used = good.length > 0 ? good : readings.filter(({ reading }) => isSuchList(reading))
  const [first] = used
  const gaps = (used.length > 0 ? used : readings).flatMap(({ grid }) =>
    grid.formulasWithoutValue.map((ref) => (grid.sheet === '' ? ref : `${grid.sheet}!${ref}`)),
  )
  if (gaps.length > 0)
    throw new ImportError(
      'formula-without-value',
      `${gaps[0]} ${gaps.length > 1 ? `等 ${gaps.length} 个` : '的'}公式没有保存结果 → 在 Excel 或 WPS 里打开、重新计算并保存。`,
      `${gaps.length > 1 ? `${gaps.length} formulas such as ${gaps[0]} have` : `The formula of ${gaps[0]} has`} no saved result → open the file in Excel or WPS, recalculate and save.`,
    )
  if (!first)
    throw new ImportError(
      'not-recognised',
      `文件里没有找到“${kind.titleZh}”的内容${file.grids.length > 1 ? `（看过工作表：${file.grids.map((g) => g.sheet).join('、')}）` : ''} → 请核对文件与所选类别。`,
      `Nothing of the kind "${kind.titleEn}" was found in the file${file.grids.length > 1 ? ` (sheets seen: ${file.grids.map((g) => g.sheet).join(', ')})` : ''} → check the file and the chosen kind.`,
    )
  const reading: Reading = {
    candidates: used.flatMap((u) => u.reading.candidates),
    unresolved: used.flatMap((u) => u.reading.unresolved),
    skipped: used.flatMap((u) => u.reading.skipped),
    notices: used.flatMap((u) => u.reading.notices),
    doubts: used.flatMap((u) => u.reading.doubts),
    covers: (row, table) => used.some((u) => u.reading.covers(row, table)),
  }
  return {
    reading,
    notices: chosen(
      file,
      used.map(({ grid }) => grid),
    ),
  }
}

/** Says which sheets were taken where there was a choice. */
function chosen(file: GridFile, grids: readonly Grid[]): readonly Sentence[] {
  // Of an archive of all tables, everybody expects the one that is asked for.
  if (file.grids.length < 2 || file.format === 'csv') return []
  const names = grids.map((grid) => grid.sheet)
  const rest = file.grids.filter((grid) => !grids.includes(grid)).map((grid) => grid.sheet)
  if (rest.length === 0) return []
  return [
    {
      zh: `取用工作表 ${names.join('、')}；未用 ${rest.join('、')}`,
      en: `Sheets used: ${names.join(', ')}; not used: ${rest.join(', ')}`,
    },
  ]
}
