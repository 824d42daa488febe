// Division codes in a link: one place, or several that share their leading digits.
import { type Decoded, type Field, listField, type Said } from './field-kinds.ts'
import type { KnownIds } from './known-ids.ts'

const isCode = (text: string) => /^\d{6}$/.test(text)

/** The remark for what is no place of the atlas. */
function unknownPlace(text: string): Said {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  return {
    zh: `没有代码或名称为“${short}”的地方，已略过`,
    en: `No place has the code or name “${short}”; it was skipped`,
  }
}

/** A present code for a code or Chinese name; a former code leads to the place of today and says so. */
function resolve(text: string, known: KnownIds | undefined): Decoded<string> {
  if (known === undefined) return isCode(text) ? { value: text } : { issue: unknownPlace(text) }
  if (known.divisions.has(text)) return { value: text }
  const named = known.idByName.get(text)
  if (named !== undefined && known.divisions.has(named)) return { value: named }
  const former = known.formerDivisions.get(text)
  if (former === undefined) return { issue: unknownPlace(text) }
  return {
    value: former.code,
    issue: {
      zh: `${text} 是${former.wasZh}的旧代码，已打开${former.nowZh}（${former.code}）`,
      en: `${text} is the former code of ${former.wasZh}; ${former.nowEn} (${former.code}) is shown`,
    },
  }
}

export function placeField(key: string): Field<string> {
  return {
    key,
    maxChars: 6,
    encode: (value) => (isCode(value) ? value : ''),
    decode: resolve,
  }
}

/** "330281,0282,0402": after the first, the two digits of the same province are left out. */
export function divisionListField(key: string, most: number): Field<readonly string[]> {
  return listField({
    key,
    most,
    maxChars: 7 * most - 1,
    split: (text) => text.split(','),
    join: (codes) =>
      codes.map((code, i) => (i > 0 && code.slice(0, 2) === codes[0]?.slice(0, 2) ? code.slice(2) : code)).join(','),
    item: (part, index, parts, known) =>
      resolve(index > 0 && /^\d{4}$/.test(part) ? `${parts[0]?.slice(0, 2)}${part}` : part, known),
    isWritable: isCode,
  })
}
