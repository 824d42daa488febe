// How far a long import is: one line that is drawn over, and taken away at the end.

const width = 24
/** Fewer rows are done before a bar could be read. */
const leastRows = 5000

export interface ProgressBar {
  readonly show: (done: number, total: number) => void
  readonly clear: () => void
}

/** @param write puts text on a terminal, where "\r" goes back to the beginning of the line */
export function createProgressBar(write: (text: string) => void): ProgressBar {
  let shown = ''
  return {
    show: (done, total) => {
      if (total < leastRows) return
      const share = Math.min(1, done / total)
      const filled = Math.round(width * share)
      const bar = `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${Math.round(100 * share)} %`
      if (bar !== shown) write(`\r${bar}`)
      shown = bar
    },
    clear: () => {
      if (shown !== '') write(`\r${' '.repeat(shown.length)}\r`)
      shown = ''
    },
  }
}
