// Fine, quiet patterns over a fill: collaborative zones, no data, not applicable, other years, to be checked.
import type { Pattern } from '../../drawing/drawing.ts'

type DrawnPattern = Exclude<Pattern, 'none'>

/** Id of the pattern in one colour; usable as `url(#…)`. */
export function patternId(pattern: Pattern, colour: string, scope = ''): string {
  return `${scope}${pattern}${colour.replace('#', '-')}`
}

const lines: Readonly<Record<DrawnPattern, { readonly size: number; readonly d: string; readonly width: number }>> = {
  stripe: { size: 6, d: 'M-1,1l2,-2M0,6l6,-6M5,7l2,-2', width: 2 },
  hatch: { size: 5, d: 'M-1,1l2,-2M0,5l5,-5M4,6l2,-2', width: 0.6 },
  crosshatch: { size: 6, d: 'M0,0l6,6M0,6l6,-6', width: 0.5 },
  stale: { size: 5, d: 'M0,2.5h5', width: 0.7 },
  dots: { size: 7, d: 'M1.75,1.75h.01M5.25,5.25h.01', width: 1.15 },
}

export interface PatternsProps {
  readonly used: readonly { readonly pattern: Pattern; readonly patternColour: string }[]
  /** User units per px: patterns keep their grain at every zoom. */
  readonly unitsPerPx: number
  readonly scope?: string
}

/** Definitions for the patterns that a drawing uses, each once. */
export function Patterns({ used, unitsPerPx, scope = '' }: PatternsProps) {
  const distinct = new Map(used.map((u) => [patternId(u.pattern, u.patternColour, scope), u]))
  return (
    <defs>
      {[...distinct].map(([id, { pattern, patternColour }]) => {
        if (pattern === 'none') return null
        const { size, d, width } = lines[pattern]
        return (
          <pattern
            key={id}
            id={id}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${unitsPerPx})`}
          >
            <path d={d} stroke={patternColour} stroke-width={width} stroke-linecap="round" fill="none" />
          </pattern>
        )
      })}
    </defs>
  )
}
