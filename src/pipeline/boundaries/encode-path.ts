// Writes integer lines as the shortest SVG path text: one move, then relative steps with implicit commands.

export type GridPoint = readonly [x: number, y: number]
export interface GridLine {
  /** A closed line does not repeat its first point. */
  readonly points: readonly GridPoint[]
  readonly isClosed: boolean
}

/** `m120 30 4-2 1 7z`: a minus sign separates by itself; each further line moves relative to the one before. */
export function encodePath(lines: readonly GridLine[]): string {
  let text = ''
  let from: GridPoint = [0, 0]
  for (const { points, isClosed } of lines) {
    let last = from
    let command = 'm'
    for (const point of points) {
      text += pair(point[0] - last[0], point[1] - last[1], command)
      command = ''
      last = point
    }
    if (isClosed) text += 'z'
    // Closing returns to the line's own start, so the next move counts from there.
    from = isClosed ? (points[0] ?? from) : last
  }
  return text
}

function pair(x: number, y: number, command: string): string {
  const first = command || x < 0 ? `${command}${x}` : ` ${x}`
  return y < 0 ? `${first}${y}` : `${first} ${y}`
}
