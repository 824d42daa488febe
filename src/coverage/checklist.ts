// The list of what is missing as rows of a CSV and as Markdown with boxes to tick.
import type { Language } from '../domain/language.ts'
import { coverageText } from '../i18n/coverage.messages.ts'
import { type MissingCategory, type MissingItem, missingCategories } from './missing.ts'

/** Name of a category in the reader's language. */
export function categoryName(category: MissingCategory, language: Language): string {
  const t = coverageText[language]
  const names: Readonly<Record<MissingCategory, string>> = {
    zones: t.catZones,
    platforms: t.catPlatforms,
    mountain: t.catMountain,
    land: t.catLand,
    values: t.catValues,
    sources: t.catSources,
    policy: t.catPolicy,
  }
  return names[category]
}

export interface Checklist {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export function checklistTable(items: readonly MissingItem[], language: Language): Checklist {
  const t = coverageText[language]
  return {
    header: [t.category, t.what, t.count, t.where, t.how],
    rows: items.map((item) => [categoryName(item.category, language), item.what, item.count, item.where, item.how]),
  }
}

/** Markdown: a heading per category, a box per line. */
export function checklistMarkdown(items: readonly MissingItem[], language: Language, asOf: string): string {
  const t = coverageText[language]
  const sections = missingCategories.flatMap((category) => {
    const own = items.filter((item) => item.category === category)
    if (own.length === 0) return []
    return [
      '',
      `## ${categoryName(category, language)}`,
      '',
      ...own.map(({ what, where }) => `- [ ] ${what} (\`${where}\`)`),
    ]
  })
  return `${[`# ${t.list}`, '', `${t.asOf} ${asOf} · ${t.items(items.length)}`, ...sections].join('\n')}\n`
}
