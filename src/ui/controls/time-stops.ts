// The stops of a time control: only moments at which something changed.

export interface TimeStop {
  readonly value: string
  readonly label: string
  /** Where the present has a value of its own: since when it has been so. */
  readonly since?: string
}

/** The stop that a value stands at: its own, else the last one that began before it; the first where it lies before all. */
export function stopIndex(stops: readonly TimeStop[], value: string): number {
  const exact = stops.findIndex((stop) => stop.value === value)
  if (exact >= 0) return exact
  const begun = stops.filter(({ value: own, since = own }) => since !== '' && since <= value).length - 1
  return Math.max(0, begun)
}

/**
 * Stops of a list of moments and the present, which bears the value `now`. Nothing has changed since the last of them unless
 * `isOpen`; then the two are one stop.
 */
export function stopsUpTo(
  moments: readonly { readonly value: string; readonly label: string }[],
  { now, label, isOpen }: { readonly now: string; readonly label: string; readonly isOpen: boolean },
): readonly TimeStop[] {
  const last = moments.at(-1)
  if (!last || isOpen) return [...moments, { value: now, label }]
  return [...moments.slice(0, -1), { value: now, label: `${last.label} · ${label}`, since: last.value }]
}

const isAt = (stop: TimeStop | undefined, value: string) => stop?.value === value || stop?.since === value

/** What the value itself is called: its stop's label, or by its own date where it stands between two. */
export function labelOf(stops: readonly TimeStop[], value: string, nameOf: (value: string) => string): string {
  return stops.find((stop) => isAt(stop, value))?.label ?? nameOf(value)
}

/** The stops before and after a value, which may stand between two; null beyond the ends. */
export function neighbours(
  stops: readonly TimeStop[],
  value: string,
): { earlier: number | null; later: number | null } {
  const index = stopIndex(stops, value)
  const stop = stops[index]
  const isBefore = !!stop && !isAt(stop, value) && (stop.since ?? stop.value) > value
  const earlier = isAt(stop, value) || isBefore ? index - 1 : index
  const later = isBefore ? index : index + 1
  return { earlier: earlier < 0 ? null : earlier, later: later >= stops.length ? null : later }
}

/** Where Play goes next: on from here, from the start once the end is reached; null where there is nowhere to go. */
export function nextStop(count: number, index: number, isStarting: boolean): number | null {
  if (count < 2) return null
  if (index >= count - 1) return isStarting ? 0 : null
  return index + 1
}
