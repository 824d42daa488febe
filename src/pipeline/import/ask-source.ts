// Completes the source: asks in a terminal; elsewhere says which options are missing.
import { createInterface } from 'node:readline/promises'
import { blankImportSource, type ImportSource, isSourceDate } from '../../domain/import-source.ts'
import { missingFields } from '../../importer/import-source.ts'
import { ArgumentError } from './read-arguments.ts'

const questions = [
  { field: 'title', zh: '文件或年鉴的标题', en: 'title', isNeeded: true },
  { field: 'number', zh: '文号（没有就回车）', en: 'document number, or Enter', isNeeded: false },
  { field: 'issuer', zh: '发布单位', en: 'issuer', isNeeded: true },
  { field: 'date', zh: '日期，如 2026-01-31', en: 'date', isNeeded: true },
  { field: 'url', zh: '网址（没有就回车）', en: 'address, or Enter', isNeeded: false },
] as const

const dateHint = '要写成 2026、2026-01 或 2026-01-31。 It must look like 2026, 2026-01 or 2026-01-31.\n'
const unfinished = '出处没有写完，未写入任何文件。\nThe source was not completed; nothing was written.'
const neededHint = '这一项必须填。 This one is needed.\n'

/** The source as far as the options give it; null where a needed field is missing. */
export function sourceFromOptions(given: Partial<ImportSource>): ImportSource | null {
  return missingFields(given).length > 0 ? null : { ...blankImportSource, ...given }
}

/** Throws an ArgumentError that lists the missing options. */
export function demandSource(given: Partial<ImportSource>): ImportSource {
  const missing = missingFields(given)
  if (missing.length > 0)
    throw new ArgumentError(
      `写入前要知道来源，还缺：${missing.map(({ field, zh }) => `--${field}（${zh}）`).join('、')}；未写入任何文件。\n` +
        `The source must be known before anything is written; missing: ${missing.map(({ field, en }) => `--${field} (${en})`).join(', ')}. Nothing was written.`,
    )
  return { ...blankImportSource, ...given }
}

/** Asks for each field that the options did not give. */
export async function askSource(
  given: Partial<ImportSource>,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<ImportSource> {
  const lines = createInterface({ input, output })
  const ended = new Promise<never>((_, reject) => lines.once('close', () => reject(new ArgumentError(unfinished))))
  ended.catch(() => {})
  const answers: Record<string, string> = {}
  try {
    for (const { field, zh, en, isNeeded } of questions) {
      if (given[field] !== undefined) continue
      let answer = ''
      let isFit = false
      while (!isFit) {
        answer = (await Promise.race([lines.question(`${zh} · ${en}: `), ended])).trim()
        isFit = (answer !== '' || !isNeeded) && (field !== 'date' || isSourceDate(answer))
        if (!isFit) output.write(field === 'date' ? dateHint : neededHint)
      }
      answers[field] = answer
    }
  } finally {
    lines.close()
  }
  return { ...blankImportSource, ...given, ...answers }
}
