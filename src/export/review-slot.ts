// The map review number as every view, export and print shows it.
import type { Language } from '../domain/language.ts'
import { reviewText } from '../i18n/review.messages.ts'

/** "审图号：…", or the slot's text while no number has been entered. */
export function reviewSlot(reviewNumber: string, language: Language): string {
  const t = reviewText[language]
  return reviewNumber === '' ? t.reviewPending : t.review(reviewNumber)
}
