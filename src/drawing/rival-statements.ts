// Where two sources disagree about a figure: what the others say, and why they are not shown.
import type { Indicator } from '../domain/indicator.ts'
import type { Language } from '../domain/language.ts'
import { type PreferenceReason, rivalsOf } from '../domain/rival-values.ts'
import { placeText } from '../i18n/place.messages.ts'
import type { Figure } from '../layers/indicator-values.ts'
import { figureText, yearText } from '../layers/indicator-words.ts'
import { type LayerContext, say } from '../layers/layer.ts'
import type { Statement } from './drawing.ts'

export type Context = Pick<LayerContext, 'atlas' | 'view'>

export interface Rival {
  readonly statement: Statement
  /** Why the figure shown was preferred. */
  readonly why: string
}

/** Why the figure shown was preferred, in words. */
export function reasonText(reason: PreferenceReason, language: Language): string {
  const t = placeText[language]
  return { grade: t.byGrade, original: t.byOriginal, date: t.byDate, order: t.byOrder }[reason]
}

/** Other figures of the same place, indicator and year; a computed figure has none of its own. */
export function rivalsOfFigure(context: Context, indicator: Indicator, figure: Figure): readonly Rival[] {
  if (figure.inputs.length > 0) return []
  const { atlas, view } = context
  const asked = { indicatorId: indicator.id, code: figure.code, year: figure.year }
  return rivalsOf(atlas.values, asked, atlas.sourceById).map(({ value: row, reason }) => {
    const text = [figureText(context, indicator, row.value), yearText(context, row.year)].filter(Boolean).join(' · ')
    return { statement: say(row, text), why: reasonText(reason, view.language) }
  })
}
