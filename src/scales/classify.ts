// Numbers into classes: thresholds by four methods, guarded for few distinct values, and one colour per class.
import { extent, quantileSorted } from 'd3-array'
import { scaleThreshold } from 'd3-scale'
import { ckmeans } from 'simple-statistics'
import { pickSteps } from './pick-steps.ts'

export type Method = 'quantile' | 'equal' | 'natural' | 'given'

export interface NumericClass {
  readonly id: string
  /** Closed below, open above; the last class is closed on both sides. */
  readonly range: readonly [number, number]
  readonly fill: string
}

export interface ClassScale {
  readonly classes: readonly NumericClass[]
  /** Class of a finite number; values beyond the ends belong to the end classes. */
  classOf(value: number): NumericClass | null
}

export interface ClassifyOptions {
  readonly method: Method
  readonly classCount: number
  /** Thresholds for the method "given"; ignored by the others. */
  readonly breaks?: readonly number[]
}

/**
 * Inner thresholds, ascending and distinct: n classes have n − 1 of them.
 * Fewer distinct values than classes give one class per value; no values give none.
 */
export function thresholds(values: readonly number[], { method, classCount, breaks = [] }: ClassifyOptions): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const [low, high] = extent(sorted)
  if (low === undefined || high === undefined) return []
  if (method === 'given') return ascending(breaks.filter(Number.isFinite))
  const distinct = new Set(sorted).size
  const count = Math.max(1, Math.min(Math.floor(classCount), distinct))
  if (count === 1) return []
  const steps = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count)
  switch (method) {
    case 'equal':
      return ascending(steps.map((share) => low + share * (high - low)))
    case 'natural':
      return ascending(
        ckmeans(sorted, count)
          .slice(1)
          .flatMap((group) => group[0] ?? []),
      )
    case 'quantile':
      return ascending(steps.map((share) => quantileSorted(sorted, share) ?? low).filter((t) => t > low))
  }
}

/** Classes with the colours of a ramp, strongest last. Source of the fill, the legend, the table chip and the export. */
export function createClassScale(
  values: readonly number[],
  options: ClassifyOptions,
  ramp: readonly string[],
): ClassScale {
  const [low, high] = extent(values.filter(Number.isFinite))
  if (low === undefined || high === undefined) return { classes: [], classOf: () => null }
  const inner = thresholds(values, options)
  const edges = [Math.min(low, inner[0] ?? low), ...inner, Math.max(high, inner.at(-1) ?? high)]
  const fills = pickSteps(ramp, inner.length + 1)
  const classes = fills.map((fill, i) => ({
    id: `v${i}`,
    range: [edges[i] ?? low, edges[i + 1] ?? high] as const,
    fill,
  }))
  const index = scaleThreshold<number, number>()
    .domain(inner)
    .range(classes.map((_, i) => i))
  return { classes, classOf: (value) => (Number.isFinite(value) ? (classes[index(value)] ?? null) : null) }
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
