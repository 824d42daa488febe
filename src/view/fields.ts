// Every field of the view with its letter in the link: a field missing here does not compile.
import { boundsField } from './bounds-field.ts'
import {
  countField,
  type Field,
  idField,
  listField,
  notUnderstood,
  switchField,
  textField,
  wordField,
} from './field-kinds.ts'
import { divisionListField, placeField } from './place-field.ts'
import { type LayerId, type OverlayId, overlayIds, type PageId, type View } from './view.ts'

const overlayLetters: Readonly<Record<OverlayId, string>> = { mountain: 'm', platforms: 'p', pioneer: 'f', roles: 'r' }

/** ISO year, month or day that the calendar has. */
function isIsoDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

const breakChars = 7

/** Five significant digits, fewer where a sign or a power of ten takes the room: enough for a class limit. */
function shortNumber(value: number, digits = 5): string {
  const rounded = Number(value.toPrecision(digits))
  const plain = String(rounded).replace(/^(-?)0\./, '$1.')
  const [, head = '', tail = '', power = ''] = /^(-?\d)(?:\.(\d+))?e([+-]\d+)$/.exec(rounded.toExponential()) ?? []
  const scientific = `${head}${tail}e${Number(power) - tail.length}`
  const shorter = scientific.length < plain.length ? scientific : plain
  return shorter.length <= breakChars || digits === 1 ? shorter : shortNumber(value, digits - 1)
}

const isWritableBreak = (value: number) => value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e12)

/** "n.d." travels as "nd": chat programs cut a full stop off the end of a link. */
const plainYear = textField('y', 8, (text) => /^(\d{4}[\w-]*|nd)$/.test(text))
const yearField: Field<string> = {
  ...plainYear,
  encode: (value) => plainYear.encode(value === 'n.d.' ? 'nd' : value),
  decode: (text, known) => (/^n\.?d$/i.test(text) ? { value: 'n.d.' } : plainYear.decode(text, known)),
}

export const fields: { readonly [K in keyof View]: Field<View[K]> } = {
  layer: wordField<LayerId>('l', {
    zones: 'zones',
    mountain: 'mountain',
    platforms: 'platforms',
    land: 'land',
    indicator: 'indicator',
    layout: 'layout',
  }),
  page: wordField<PageId>('t', {
    map: 'map',
    table: 'table',
    compare: 'compare',
    data: 'data',
    policy: 'policy',
    coverage: 'coverage',
    import: 'import',
  }),
  // What it means is known where the page is: here only the form is checked.
  filter: textField('tf', 120, (text) => /^[\w.-]+$/.test(text)),
  cluster: idField('c', 8, (known) => [known.clusters, known.groups]),
  batch: textField('z', 3, (text) => text === 'now' || /^\d{1,2}$/.test(text)),
  date: textField('d', 10, isIsoDate),
  flows: listField({
    key: 'f',
    most: 10,
    maxChars: 10,
    split: (text) => [...text.replaceAll(',', '')],
    join: (items) => items.join(''),
    item: (part) => (/^\d$/.test(part) ? { value: part } : { issue: notUnderstood(part) }),
    isWritable: (item) => /^\d$/.test(item),
  }),
  size: wordField('s', { same: 's', area: 'a', output: 'o' }),
  measure: idField('m', 32, (known) => [known.measures]),
  areaUnit: wordField('u', { mu: 'm', ha: 'h', km2: 'k' }),
  indicator: idField('i', 40, (known) => [known.indicators]),
  year: yearField,
  layout: wordField('r', { dual: 'd', corridors: 'c' }),
  method: wordField('q', { '': '-', quantile: 'q', equal: 'e', natural: 'n', given: 'g' }),
  classCount: countField('n', 2, 9),
  breaks: listField({
    key: 'x',
    most: 6,
    maxChars: 6 * (breakChars + 1) - 1,
    split: (text) => text.split(','),
    join: (items) => items.map((item) => shortNumber(item)).join(','),
    item(part) {
      const value = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part) ? Number(part) : Number.NaN
      return isWritableBreak(value) ? { value: Number(shortNumber(value)) } : { issue: notUnderstood(part) }
    },
    isWritable: isWritableBreak,
    arrange: (items) => items.toSorted((a, b) => a - b),
  }),
  overlays: listField({
    key: 'o',
    most: overlayIds.length,
    maxChars: overlayIds.length,
    split: (text) => (text.includes(',') || overlayIds.some((id) => id === text) ? text.split(',') : [...text]),
    join: (items) => items.map((id) => overlayLetters[id]).join(''),
    item(part) {
      const value = overlayIds.find((id) => id === part || overlayLetters[id] === part)
      return value === undefined ? { issue: notUnderstood(part) } : { value }
    },
    isWritable: () => true,
  }),
  showsInferred: switchField('e'),
  place: placeField('p'),
  compared: divisionListField('a', 6),
  bounds: boundsField('b'),
  // Stories arrive after the link has been read, and a reader's own are known to no table: only the form is checked.
  story: textField('k', 10, (text) => /^[\w-]+$/.test(text)),
  step: countField('j', 1, 99),
  present: switchField('h'),
  language: wordField('w', { zh: 'zh', en: 'en' }),
  theme: wordField('g', { auto: 'a', light: 'l', dark: 'd', contrast: 'c' }),
}
