// The valid value that a wrong one was probably meant to be.
import leven from 'leven'
import { foldLookAlikes } from '../../domain/look-alike.ts'

export interface Candidate {
  readonly value: string
  /** What the place of the wrong text asks for, such as the right dimension: goes before what is merely as near. */
  readonly fits?: boolean
  /** All that a person might have written for it. */
  readonly spellings: readonly string[]
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'《》()（）_-]/g, '')

/**
 * The nearest by edit distance, undefined where nothing is near: a third of the longer text may differ, at least one sign.
 * Of those that are as near, the one that fits, then the one that looks most alike: 万入 is 万人 rather than 万亩.
 */
export function nearest(text: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = folded(text)
  if (wanted === '') return undefined
  let best: { value: string; far: number } | undefined
  for (const { value, spellings, fits } of candidates) {
    for (const spelling of spellings.map(folded)) {
      if (spelling === '') continue
      const far = leven(wanted, spelling)
      // Two signs that differ by one share too little; "C16" and "C15" do not.
      const limit = Math.max(1, Math.floor(Math.max(wanted.length, spelling.length) / 3))
      const isNear = far <= limit && far < Math.max(wanted.length, spelling.length)
      if (!isNear) continue
      const alike = leven(foldLookAlikes(wanted), foldLookAlikes(spelling))
      // Steps of less than one sign: neither outweighs a sign more or less.
      const weighed = far + (fits ? 0 : 0.5) + (alike < far ? 0 : 0.25)
      if (!best || weighed < best.far) best = { value, far: weighed }
    }
  }
  return best?.value
}

/** " → did you mean …" where something is near, else the given advice. */
export function orElse(
  found: string | undefined,
  zh: string,
  en: string,
): { readonly zh: string; readonly en: string } {
  return found === undefined
    ? { zh: `→ ${zh}`, en: `→ ${en}` }
    : { zh: `→ 是不是“${found}”？`, en: `→ did you mean "${found}"?` }
}
