// Why something stays undecided, and what it might be; a guess is only ever shown, never used.
import leven from 'leven'
import type { Sentence } from '../import-error.ts'

export interface Guess {
  /** What a reader would choose, e.g. "宁波市江北区". */
  readonly label: string
  /** What the cells of the row would say. */
  readonly cells: Readonly<Record<string, string>>
}

export interface Reason extends Sentence {
  /** Stable id, e.g. "place-ambiguous". */
  readonly code: string
  /** At most three, nearest first. */
  readonly guesses: readonly Guess[]
}

export function reason(code: string, zh: string, en: string, guesses: readonly Guess[] = []): Reason {
  return { code, zh, en, guesses: guesses.slice(0, 3) }
}

/** The candidates nearest to a text: those that share most of it first, at most three. */
export function nearestGuesses(
  text: string,
  candidates: readonly (Guess & { readonly names: readonly string[] })[],
): readonly Guess[] {
  const scored = candidates.map(({ names, label, cells }) => ({
    guess: { label, cells },
    score: Math.min(...names.map((name) => score(text, name))),
  }))
  return scored
    .filter(({ score }) => score < 0.67)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ guess }) => guess)
}

/** 0 is equal, 1 has nothing in common; a name that stands whole in the text is near. */
function score(text: string, name: string): number {
  if (text === name) return 0
  if (name.length >= 2 && text.includes(name)) return 0.1 + 0.2 / name.length
  const part = text.slice(0, name.length)
  return Math.min(leven(text, name) / Math.max(text.length, name.length), leven(part, name) / name.length)
}
