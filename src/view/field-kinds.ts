// The kinds of value a link can hold, each with its way in, its way out and its greatest length.
import type { KnownIds } from './known-ids.ts'

/** What could not be taken as written, in both languages. */
export interface Said {
  readonly zh: string
  readonly en: string
}

/** A value with or without a remark; no value where the default has to stand in. */
export interface Decoded<T> {
  readonly value?: T
  readonly issue?: Said
}

export interface Field<T> {
  /** One letter: the field's name in a link. */
  readonly key: string
  /** Characters the value can take in a link; the sum over all fields keeps a link short. */
  readonly maxChars: number
  /** Text without "&", "=", "#" or blanks; "" only for what equals the default. */
  encode(value: T): string
  decode(text: string, known: KnownIds | undefined): Decoded<T>
}

/** The remark for a value that nothing here is called. */
export function notUnderstood(text: string): Said {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return { zh: `不认识“${short}”，已按默认显示`, en: `“${short}” is not known here; the default is shown` }
}

/** One of a few words, each with its short form; the full word is read as well. */
export function wordField<T extends string>(key: string, shorts: Readonly<Record<T, string>>): Field<T> {
  const words = Object.keys(shorts) as T[]
  return {
    key,
    maxChars: Math.max(...words.map((w) => shorts[w].length)),
    encode: (value) => shorts[value],
    decode(text) {
      const asked = text.toLowerCase()
      const value = words.find((w) => shorts[w] === asked) ?? words.find((w) => w !== '' && w === asked)
      return value === undefined ? { issue: notUnderstood(text) } : { value }
    },
  }
}

export function switchField(key: string): Field<boolean> {
  return {
    key,
    maxChars: 1,
    encode: (value) => (value ? '1' : '0'),
    decode(text) {
      if (/^(0|false|no|off)$/i.test(text)) return { value: false }
      if (/^(1|true|yes|on)$/i.test(text)) return { value: true }
      return { issue: notUnderstood(text) }
    },
  }
}

export function countField(key: string, min: number, max: number): Field<number> {
  const clamp = (n: number) => Math.min(max, Math.max(min, Math.round(n)))
  return {
    key,
    maxChars: String(max).length,
    encode: (value) => (Number.isNaN(value) ? '' : String(clamp(value))),
    decode(text) {
      if (!/^-?\d{1,6}(\.\d*)?$/.test(text)) return { issue: notUnderstood(text) }
      const value = clamp(Number(text))
      if (value === Number(text)) return { value }
      return {
        value,
        issue: {
          zh: `${text} 不在 ${min}–${max} 之间，已取 ${value}`,
          en: `${text} is not between ${min} and ${max}; ${value} is taken`,
        },
      }
    },
  }
}

/**
 * An id of a table, "" for none. `idsOf` gives the sets that hold it; without them only the form is checked.
 * Ids longer than `maxChars` cannot travel: the tables' check keeps them short.
 */
export function idField(
  key: string,
  maxChars: number,
  idsOf: (known: KnownIds) => readonly ReadonlySet<string>[],
): Field<string> {
  const wellFormed = (text: string) => text.length <= maxChars && /^[\w-]+$/.test(text)
  return {
    key,
    maxChars,
    encode: (value) => (wellFormed(value) ? value : ''),
    decode(text, known) {
      if (known === undefined) return wellFormed(text) ? { value: text } : { issue: notUnderstood(text) }
      const sets = idsOf(known)
      const holds = (id: string) => sets.some((set) => set.has(id))
      const named = known.idByName.get(text)
      if (holds(text)) return { value: text }
      if (named !== undefined && holds(named)) return { value: named }
      const asked = text.toLowerCase()
      const value = sets.flatMap((set) => [...set]).find((id) => id.toLowerCase() === asked)
      return value === undefined ? { issue: notUnderstood(text) } : { value }
    },
  }
}

/** Short text of a fixed form, such as a date; `isValid` decides. */
export function textField(key: string, maxChars: number, isValid: (text: string) => boolean): Field<string> {
  const fits = (text: string) => text.length <= maxChars && isValid(text)
  return {
    key,
    maxChars,
    encode: (value) => (fits(value) ? value : ''),
    decode: (text) => (fits(text) ? { value: text } : { issue: notUnderstood(text) }),
  }
}

export interface ListRules<T> {
  readonly key: string
  readonly most: number
  readonly maxChars: number
  /** Parts of a value; "-" alone stands for the empty list. */
  split(text: string): readonly string[]
  join(items: readonly T[]): string
  item(part: string, index: number, parts: readonly string[], known: KnownIds | undefined): Decoded<T>
  /** False for what cannot be written. */
  isWritable(item: T): boolean
  /** Puts the items in their lasting order; left out where the reader's order counts. */
  arrange?(items: readonly T[]): readonly T[]
}

/** Several values without repetition, at most `most`; what is too much or not understood is left out and said. */
export function listField<T>(rules: ListRules<T>): Field<readonly T[]> {
  const { key, most, maxChars, arrange = (items: readonly T[]) => items } = rules
  return {
    key,
    maxChars,
    encode(value) {
      const items = arrange([...new Set(value.filter(rules.isWritable))]).slice(0, most)
      return items.length === 0 ? '-' : rules.join(items)
    },
    decode(text, known) {
      if (text === '-') return { value: [] }
      const found = new Set<T>()
      const remarks: Said[] = []
      rules.split(text).forEach((part, index, parts) => {
        const { value, issue } = rules.item(part, index, parts, known)
        if (value !== undefined) found.add(value)
        if (issue !== undefined) remarks.push(issue)
      })
      if (found.size > most)
        remarks.push({ zh: `最多 ${most} 项，其余未打开`, en: `at most ${most}; the others were left out` })
      const value = arrange([...found]).slice(0, most)
      if (remarks.length === 0) return { value }
      const issue = {
        zh: remarks
          .slice(0, 3)
          .map((r) => r.zh)
          .join('；'),
        en: remarks
          .slice(0, 3)
          .map((r) => r.en)
          .join('; '),
      }
      return value.length === 0 ? { issue } : { value, issue }
    },
  }
}
