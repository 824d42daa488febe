// Link ⇄ View. The link is the document: short, forgiving to read, and the same view always writes the same link.
import type { Decoded, Field, Said } from './field-kinds.ts'
import { fields } from './fields.ts'
import type { KnownIds } from './known-ids.ts'
import { pairsOf } from './link-text.ts'
import { currentVersion, migrate } from './migrations.ts'
import { defaultView, type LayerId, type PageId, type View } from './view.ts'

/** A gentle remark on something in a link that could not be opened as written. */
export interface CodecIssue {
  /** As written in the link. */
  readonly key: string
  readonly value: string
  readonly zh: string
  readonly en: string
}

export interface DecodedLink {
  readonly view: View
  readonly issues: readonly CodecIssue[]
  /** What the link itself says; the rest of the view is default, and a reader's preferences may fill it. */
  readonly stated: ReadonlySet<keyof View>
}

export const viewKeys = Object.keys(fields) as (keyof View)[]
const keyByName = new Map<string, keyof View>(
  viewKeys.flatMap((k) => [[fields[k].key, k] as const, [k.toLowerCase(), k] as const]),
)
const versionKey = 'v'
/** Marks that chat programs and campaigns append; they are nobody's mistake. */
const isForeignMark = (key: string) => /^(utm_\w+|from|isappinstalled|scene|share\w*|spm|nsukey)$/.test(key)
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

const remarks = {
  newer: {
    zh: '这个链接来自较新的版本，能打开的部分已打开',
    en: 'This link comes from a newer edition; what can be opened is open',
  },
  unknownKey: (key: string): Said => ({
    zh: `链接里的“${key}”不认识，已略过`,
    en: `“${key}” in the link is not known and was skipped`,
  }),
  twice: (key: string, first: string): Said => ({
    zh: `链接里“${key}”出现多次，取第一个“${first}”`,
    en: `“${key}” stands more than once in the link; the first, “${first}”, is used`,
  }),
}

function encodeField<K extends keyof View>(key: K, view: View): string {
  // A page full of links writes most of them about what is as it always is.
  if (view[key] === defaultView[key]) return ''
  const field: Field<View[K]> = fields[key]
  const text = field.encode(view[key])
  return text === '' || text === field.encode(defaultView[key]) ? '' : `${field.key}=${text}`
}

const longest = 299
/** Settings of one layer or page; when a link grows too long, those of what is not shown stay behind, in this order. */
export const layerSettings: readonly (readonly [keyof View, LayerId | PageId])[] = [
  ['measure', 'land'],
  ['indicator', 'indicator'],
  ['layout', 'layout'],
  ['areaUnit', 'land'],
  ['year', 'indicator'],
  ['cluster', 'zones'],
  ['breaks', 'map'],
  ['bounds', 'map'],
  ['compared', 'map'],
]

/** The link's hash without "#", under 300 characters, no escapes needed; "" for the default view. */
export function encodeView(view: View): string {
  const pairs = new Map(viewKeys.map((key) => [key, encodeField(key, view)]))
  // Only the page that it is of can be asked again what it was asked.
  if (view.page !== 'policy') pairs.delete('filter')
  const join = () => [...pairs.values()].filter((pair) => pair !== '').join('&')
  for (const [key, layer] of layerSettings) {
    if (join().length <= longest) break
    if (layer !== view.layer && layer !== view.page) pairs.delete(key)
  }
  return join()
}

type Draft = { -readonly [K in keyof View]: View[K] }

/** Reads one field into the draft; true where a value was taken. */
function decodeField<K extends keyof View>(key: K, text: string, known: KnownIds | undefined, draft: Draft) {
  const field: Field<View[K]> = fields[key]
  const { value, issue }: Decoded<View[K]> = field.decode(text, known)
  if (value !== undefined) draft[key] = value
  return { isTaken: value !== undefined, issue }
}

/** Values by letter; of two that differ the first counts. */
function firstOfEach(pairs: ReturnType<typeof pairsOf>, say: (key: string, value: string, said: Said) => void) {
  const written = new Map<string, string>()
  for (const [key, value] of pairs) {
    const name = keyByName.get(key)
    const letter = name === undefined ? key : fields[name].key
    const first = written.get(letter)
    if (first === undefined) written.set(letter, value)
    else if (first !== value) say(key, value, remarks.twice(shown(key), shown(first)))
  }
  return written
}

/**
 * Opens what it can and says what it could not; never throws.
 * `hash` may carry the "#", be a whole address, or be what a chat program made of it.
 * Without `known` ids are checked for their form only.
 */
export function decodeView(hash: string, known?: KnownIds): DecodedLink {
  const issues: CodecIssue[] = []
  const say = (key: string, value: string, said: Said) => issues.push({ key: shown(key), value: shown(value), ...said })
  const written = firstOfEach(pairsOf(hash), say)
  const version = written.get(versionKey) ?? String(currentVersion)
  const isReadable = /^\d{1,3}$/.test(version) && Number(version) <= currentVersion
  if (!isReadable) say(versionKey, version, remarks.newer)
  const view: Draft = { ...defaultView }
  const stated = new Set<keyof View>()
  for (const [key, value] of migrate(written, isReadable ? Number(version) : currentVersion)) {
    if (key === versionKey || isForeignMark(key)) continue
    const name = keyByName.get(key)
    if (name === undefined) {
      say(key, value, remarks.unknownKey(shown(key)))
      continue
    }
    if (value === '') continue
    const { isTaken, issue } = decodeField(name, value, known, view)
    if (isTaken) stated.add(name)
    if (issue !== undefined) say(key, value, issue)
  }
  return { view, issues, stated }
}
