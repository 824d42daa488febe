// How many typing errors lie between a query and the stretch of a text most like it.

/** What each sign of the text before the stretch costs, and what a wrong first sign costs more: readers begin at the beginning. */
const laterCost = 0.02

/**
 * Signs left out, added, wrong or swapped with their neighbour, each once: "lishiu" is one error away from "lishui". The stretch
 * may begin anywhere and end anywhere; later ones cost a little.
 */
export function typingErrors(text: string, query: string): number {
  const width = text.length + 1
  let before: number[] = []
  let last: number[] = []
  for (let j = 0; j < width; j += 1) last.push(j * laterCost)
  for (let i = 0; i < query.length; i += 1) {
    const row = [i + 1]
    for (let j = 1; j < width; j += 1) {
      const isSame = query[i] === text[j - 1]
      let least = (last[j - 1] as number) + (isSame ? 0 : i > 0 ? 1 - laterCost : 1)
      least = Math.min(least, (last[j] as number) + 1, (row[j - 1] as number) + 1)
      if (!isSame && i > 0 && j > 1 && query[i] === text[j - 2] && query[i - 1] === text[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return Math.min(...last)
}
