// Areas in the units of Chinese land policy → hectares.

/** Hectares in one unit; 1 亩 = 1/15 ha. */
const hectares: Readonly<Record<string, number>> = {
  亩: 1 / 15,
  万亩: 10_000 / 15,
  公顷: 1,
  万公顷: 10_000,
  平方公里: 100,
  平方千米: 100,
  km2: 100,
  'km²': 100,
}

/** undefined where the unit is no area; "亩/年" counts the area of one year. */
export function hectaresOf(value: number, unit: string): number | undefined {
  const factor = hectares[unit.replace(/\/年$/, '')]
  return factor === undefined || !Number.isFinite(value) ? undefined : value * factor
}
