// The stops of a time control: only moments at which something changed.

export interface TimeStop {
  readonly value: string
  readonly label: string
}

/** The stop that a value stands at: its own, else the last one before it; the first where it lies before all. */
export function stopIndex(stops: readonly TimeStop[], value: string): number {
  const exact = stops.findIndex((stop) => stop.value === value)
  if (exact >= 0) return exact
  const before = stops.filter((stop) => stop.value !== '' && stop.value <= value).length - 1
  return Math.max(0, before)
}

/** Where Play goes next: on from here, from the start once the end is reached; null where there is nowhere to go. */
export function nextStop(count: number, index: number, isStarting: boolean): number | null {
  if (count < 2) return null
  if (index >= count - 1) return isStarting ? 0 : null
  return index + 1
}
