// The publisher's statement about this edition: its date, who publishes it, how it opens, and the map review number with the
// geometry it was given for.
import { type Publisher, silentPublisher } from '../domain/atlas.ts'
import { languages } from '../domain/language.ts'
import { layerIds } from '../view/view.ts'
import { nearest } from './check/nearest.ts'

export interface EditionConfig extends Partial<Publisher> {
  /** ISO date up to which the tables were collected. */
  readonly asOf: string
  /** 审图号, "" until the publisher has one. */
  readonly reviewNumber: string
  /** SHA-256 of the geometry that was reviewed, as the manifest prints it. */
  readonly reviewedGeometryHash: string
  /** Path below the host at which the site will stand, "/" at both ends; only the server's configuration needs it. */
  readonly basePath?: string
}

/** Wrong or missing statements; the message says what and how to mend, in both languages. */
export class EditionError extends Error {}

/** What a field must be: null where a value is right, else how it should be written. */
type Check = (value: unknown) => Said | null
type Said = readonly [zh: string, en: string]

const say = (zh: string, en: string): Said => [zh, en]
const shown = (value: unknown) => JSON.stringify(value)

const text: Check = (value) =>
  typeof value === 'string' ? null : say('应为文本，没有就写 ""', 'must be text; write "" for none')

/** A text of that form. */
const written =
  (form: RegExp, example: string): Check =>
  (value) =>
    text(value) ??
    (form.test(String(value))
      ? null
      : say(`应写成 ${example} 的样子，现为“${value}”`, `must look like ${example}; it is "${value}"`))

const oneOf = (known: readonly string[], value: unknown): Said | null => {
  if (known.some((one) => one === value)) return null
  const near =
    typeof value === 'string'
      ? nearest(
          value,
          known.map((one) => ({ value: one, spellings: [one] })),
        )
      : undefined
  const list = known.join(' ')
  return say(
    `不能写 ${shown(value)}，${near ? `是不是“${near}”？` : ''}可用：${list}`,
    `cannot be ${shown(value)}${near ? ` (is "${near}" meant?)` : ''}; it may be: ${list}`,
  )
}

const listOf =
  (known: readonly string[] | null): Check =>
  (value) => {
    if (!Array.isArray(value))
      return say('应为列表，如 ["a", "b"]；[] 表示全部', 'must be a list such as ["a", "b"]; [] means all')
    for (const [i, one] of value.entries()) {
      if (value.indexOf(one) !== i) return say(`重复写了 ${shown(one)}`, `names ${shown(one)} twice`)
      const wrong = known ? oneOf(known, one) : text(one)
      if (wrong) return wrong
    }
    return null
  }

const checks: Readonly<Record<keyof EditionConfig, Check>> = {
  asOf: written(/^\d{4}-\d{2}-\d{2}$/, '2026-11-21'),
  reviewNumber: text,
  reviewedGeometryHash: text,
  nameZh: text,
  nameEn: text,
  owner: text,
  contact: text,
  address: written(/^(https?:\/\/[^\s#?]+\/)?$/, '"https://example.org/atlas/"'),
  view: text,
  language: (value) => oneOf(languages, value),
  layers: listOf(layerIds),
  stories: listOf(null),
  basePath: written(/^\/([\w.~-]+\/)*$/, '"/atlas/"'),
}

const needed = ['asOf', 'reviewNumber', 'reviewedGeometryHash'] as const
const isField = (name: string): name is keyof EditionConfig => name in checks

/** Reads data/edition.json. Throws one EditionError that names everything that is wrong. */
export function readEdition(json: string): EditionConfig {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (error) {
    throw new EditionError(`data/edition.json 不是有效的 JSON：${error}\ndata/edition.json is not valid JSON: ${error}`)
  }
  const record = { ...(raw ?? {}) } as Record<string, unknown>
  delete record.$schema
  const wrong: string[] = []
  const complain = (name: string, [zh, en]: Said) =>
    wrong.push(`data/edition.json 的 ${name} ${zh}。\n${name} in data/edition.json ${en}.`)
  for (const name of needed) if (!(name in record)) complain(name, text(undefined) ?? ['', ''])
  for (const [name, value] of Object.entries(record)) {
    const said = isField(name) ? checks[name](value) : oneOf(Object.keys(checks), name)
    if (said) complain(isField(name) ? name : '字段名 · name of a field', said)
  }
  if (wrong.length > 0) throw new EditionError(wrong.join('\n'))
  return record as unknown as EditionConfig
}

/** What the atlas itself needs to know of its publisher; undefined where nothing is said. */
export function publisherOf(config: EditionConfig): Publisher | undefined {
  const { asOf: _asOf, reviewNumber: _number, reviewedGeometryHash: _hash, basePath: _base, ...said } = config
  if (Object.values(said).every((value) => value === '' || value === 'zh' || value.length === 0)) return undefined
  return { ...silentPublisher, ...said, view: (said.view ?? '').replace(/^[^#]*#/, '') }
}

/** Stories that the publisher wants shown, in the publisher's order; all where none is named. Throws an EditionError for an unknown one. */
export function chosenStories<T extends { readonly id: string }>(
  stories: readonly T[],
  wanted: readonly string[],
): readonly T[] {
  if (wanted.length === 0) return stories
  const ids = stories.map((story) => story.id)
  return wanted.map((id) => {
    const story = stories.find((one) => one.id === id)
    if (story) return story
    const [zh, en] = oneOf(ids, id) ?? ['', '']
    throw new EditionError(`data/edition.json 的 stories ${zh}。\nstories in data/edition.json ${en}.`)
  })
}

/** The view a publisher opens the atlas with must open whole. Throws an EditionError that says what does not. */
export function checkOpeningView(view: string, issues: readonly { readonly zh: string; readonly en: string }[]): void {
  if (issues.length === 0) return
  throw new EditionError(
    `data/edition.json 的 view 打不开“${view}”：${issues.map(({ zh }) => zh).join('；')}。请从地址栏重新复制。\n` +
      `view in data/edition.json cannot open "${view}": ${issues.map(({ en }) => en).join('; ')}. Copy it from the address bar again.`,
  )
}

/** A review number belongs to one geometry. Throws an EditionError where they have parted. */
export function checkReview({ reviewNumber, reviewedGeometryHash }: EditionConfig, geometryHash: string): void {
  if (reviewNumber === '' || reviewedGeometryHash === geometryHash) return
  throw new EditionError(
    `审图号 ${reviewNumber} 不是为现在的边界发的：data/edition.json 记录的几何指纹是“${reviewedGeometryHash}”，现在是“${geometryHash}”。` +
      '请重新送审，或改回当时的边界，或清空 reviewNumber。\n' +
      `Review number ${reviewNumber} was not given for this geometry: data/edition.json names "${reviewedGeometryHash}", the build has "${geometryHash}". ` +
      'Have the map reviewed again, go back to the reviewed boundaries, or empty reviewNumber.',
  )
}
