// Rows with a name of their own that begins with a place: platforms and pioneer zones.
import type { DivisionCode } from '../../domain/division.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText } from '../recognise/clean-text.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import { guessPlaces, type Place, recognisePlace } from '../recognise/recognise-place.ts'

/** Where a named thing lies: the place its own column states, else the one its name begins with. */
export function placeOf(
  name: string,
  stated: string | undefined,
  city: DivisionCode | undefined,
  knowledge: Knowledge,
): Place | Reason {
  for (const text of stated === undefined ? [name] : [stated, name]) {
    let rest = cleanText(text)
    let read = recognisePlace(rest, knowledge, { cityCode: city })
    if (read.kind === 'city') {
      rest = rest.slice(read.length)
      read = recognisePlace(rest, knowledge, { cityCode: read.city.code })
    }
    if (read.kind === 'place') return read.place
    if (read.kind === 'undecided') return read.reason
  }
  return reason(
    'place-unknown',
    `“${name}”没有写明在哪个县（市、区）→ 请补上`,
    `"${name}" does not say its county → add it`,
    guessPlaces(cleanText(stated ?? name), knowledge),
  )
}

/** Names without brackets, quotes and the words that every name of the kind ends with. */
export const nameStem = (name: string, ending: RegExp): string =>
  cleanText(name)
    .replace(/[“”"'‘’]/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(ending, '')
    .replace(ending, '')
