// Proportional symbols: the area of a circle says the value.

/**
 * Radius in px for a non-negative value, the largest value having the largest radius.
 * d3's scaleSqrt would bring colour and number formatting along, 35 kB that nothing here uses.
 */
export function symbolRadius(largestValue: number, largestRadiusPx: number): (value: number) => number {
  const largest = largestValue > 0 ? largestValue : 1
  return (value) => largestRadiusPx * Math.sqrt(Math.max(0, value) / largest)
}
