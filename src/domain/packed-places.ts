// Places as they travel: whole numbers that say how far a place lies from another number, for these compress best.
import type { Place } from './atlas.ts'

/** 0.0001° is about 10 m: finer than any boundary here. */
const stepsPerDegree = 10_000
/** Bounds only say what to show of a place: 0.005°, half a kilometre, is fine enough. */
const stepsPerSide = 50

export interface PackedPlaces {
  readonly codes: readonly Place['code'][]
  /** Lon and lat of each label in turn, in steps from the first label's. */
  readonly labels: readonly number[]
  /** West, south, east and north of each place in turn, in fifties of steps from its label, rounded outwards. */
  readonly bounds: readonly number[]
  readonly areasKm2: readonly number[]
  /** How many places further down the list each neighbour stands. */
  readonly neighbours: readonly (readonly number[])[]
  /** The first label, in steps. */
  readonly origin: readonly [lon: number, lat: number]
}

const toSteps = (degrees: number) => Math.round(degrees * stepsPerDegree)
const toDegrees = (steps: number) => steps / stepsPerDegree

/** A position as `packPlaces` keeps it. */
export function roundDegrees(degrees: number): number {
  return toDegrees(toSteps(degrees))
}

/** Labels are rounded to 0.0001°, bounds outwards to 0.005° from there. Throws a RangeError for a neighbour that is not in the list. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const origin = [toSteps(places[0]?.label[0] ?? 0), toSteps(places[0]?.label[1] ?? 0)] as const
  const indexOf = new Map(places.map((place, i) => [place.code, i]))
  return {
    codes: places.map((p) => p.code),
    labels: places.flatMap(({ label }) => [toSteps(label[0]) - origin[0], toSteps(label[1]) - origin[1]]),
    bounds: places.flatMap(({ label, bounds }) =>
      bounds.map((side, n) => {
        const steps = (toSteps(side) - toSteps(label[n % 2] ?? 0)) / stepsPerSide
        return n < 2 ? Math.floor(steps) : Math.ceil(steps)
      }),
    ),
    areasKm2: places.map((p) => p.areaKm2),
    neighbours: places.map(({ code, neighbours }, i) =>
      neighbours.map((n) => {
        const at = indexOf.get(n)
        if (at === undefined) throw new RangeError(`${code}: unknown neighbour ${n}`)
        return at - i
      }),
    ),
    origin,
  }
}

/** The inverse, up to the rounding. */
export function unpackPlaces({ codes, labels, bounds, areasKm2, neighbours, origin }: PackedPlaces): Place[] {
  return codes.map((code, i): Place => {
    const lon = origin[0] + (labels[2 * i] ?? 0)
    const lat = origin[1] + (labels[2 * i + 1] ?? 0)
    const side = (n: number) => toDegrees((n % 2 === 0 ? lon : lat) + (bounds[4 * i + n] ?? 0) * stepsPerSide)
    return {
      code,
      label: [toDegrees(lon), toDegrees(lat)],
      bounds: [side(0), side(1), side(2), side(3)],
      areaKm2: areasKm2[i] ?? 0,
      neighbours: (neighbours[i] ?? []).flatMap((step) => codes[i + step] ?? []),
    }
  })
}
