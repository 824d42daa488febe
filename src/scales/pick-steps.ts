// Colours out of a ramp.

/** Spreads `count` colours over a ramp, keeping its ends apart. More classes than colours repeat none: they interpolate by index. */
export function pickSteps(ramp: readonly string[], count: number): string[] {
  if (count <= 1) return [ramp[Math.floor(ramp.length / 2)] ?? '#000000']
  return Array.from({ length: count }, (_, i) => ramp[Math.round((i * (ramp.length - 1)) / (count - 1))] ?? '#000000')
}
