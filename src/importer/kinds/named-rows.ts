// Rows with a name of their own that begins with a place: platforms and pioneer zones.
import type { DivisionCode } from '../../domain/division.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, isBlankSign } from '../recognise/clean-text.ts'
import { type Guess, type Reason, reason } from '../recognise/reason.ts'
import { guessPlaces, type Place, recognisePlace } from '../recognise/recognise-place.ts'

/** Where a named thing lies: the place its own column states, else the one its name begins with. Two that differ are for a person. */
export function placeOf(
  name: string,
  stated: string | undefined,
  city: DivisionCode | undefined,
  knowledge: Knowledge,
): Place | Reason {
  const named = placeAt(name, city, knowledge)
  const own = stated === undefined ? named : placeAt(stated, city, knowledge)
  if (own && named && !('code' in own) && !('code' in named) && areApart(own, named))
    return reason(
      'two-places',
      `名称写${named.placeZh}，另一栏写${own.placeZh} → 请核对是哪个地方`,
      `The name says ${named.placeEn}, the other column ${own.placeEn} → check which it is`,
    )
  if (!own && stated !== undefined && !isBlankSign(cleanText(stated)))
    return reason(
      'place-unknown',
      `没有认出“${stated.trim()}”是哪个县（市、区）→ 请写全称`,
      `"${stated.trim()}" is no county that is known → write it in full`,
      named && !('code' in named) ? [placeGuess(named)] : guessPlaces(cleanText(stated), knowledge),
    )
  return (
    own ??
    named ??
    reason(
      'place-unknown',
      `“${name}”没有写明在哪个县（市、区）→ 请补上`,
      `"${name}" does not say its county → add it`,
      guessPlaces(cleanText(stated ?? name), knowledge),
    )
  )
}

/** The place a text begins with, or why it is not clear; undefined where there is none. */
function placeAt(text: string, city: DivisionCode | undefined, knowledge: Knowledge): Place | Reason | undefined {
  let read = recognisePlace(cleanText(text), knowledge, { cityCode: city })
  if (read.kind === 'city')
    read = recognisePlace(cleanText(text).slice(read.length), knowledge, { cityCode: read.city.code })
  return read.kind === 'place' ? read.place : read.kind === 'undecided' ? read.reason : undefined
}

const placeGuess = ({ placeZh, cityCode, countyCodes }: Place): Guess => ({
  label: placeZh,
  cells: { city_code: cityCode, county_codes: countyCodes.join(';') },
})

const areApart = (a: Place, b: Place) => !a.countyCodes.some((code) => b.countyCodes.includes(code))

/** Names without brackets, quotes and the words that every name of the kind ends with. */
export const nameStem = (name: string, ending: RegExp): string =>
  cleanText(name)
    .replace(/[“”"'‘’]/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(ending, '')
    .replace(ending, '')

/** A row of a table of which no column is known to hold the names. */
export const noName = reason(
  'columns',
  '没有写明哪一栏是名称 → 请补上表头“名称”',
  'No column is headed as the name → add the heading 名称',
)
