// Which city and province a county belongs to, by its code alone.

const municipalities = new Set(['11', '12', '31', '50'])

/** "330106" → "330000". */
export const provinceCodeOf = (county: string): string => `${county.slice(0, 2)}0000`

/**
 * "330106" → "330100". A municipality is one city ("500236" → "500100"). Counties run by the province itself share
 * GB/T 2260's heading ("429004" → "429000"); where a code has no city level (Taiwan, Macao) the province's code comes back.
 */
export function cityCodeOf(county: string): string {
  const province = county.slice(0, 2)
  return municipalities.has(province) ? `${province}0100` : `${county.slice(0, 4)}00`
}

/** What must differ for a border to rank as a city's: counties run by the province itself stand for themselves. */
export function borderUnitOf(county: string): string {
  const isOnItsOwn = /^(90|00)$/.test(county.slice(2, 4))
  return isOnItsOwn ? county : cityCodeOf(county)
}
