// Glyph rows, free points and names: placed in px, anchored in map units, so that they keep their size at every zoom.
import type { AreaMark } from '../../drawing/drawing.ts'
import type { PlacedLabel, PlacedSymbol, Placement } from '../../drawing/place-marks.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import { luminance } from '../../scales/contrast.ts'
import type { Palette } from '../../scales/palette.ts'
import { Glyph } from './glyph.tsx'

export interface MarksProps {
  readonly areas: readonly AreaMark[]
  readonly placement: Placement
  readonly frame: MapFrame
  readonly palette: Palette
}

export function Marks({ areas, placement, frame, palette }: MarksProps) {
  const isOnInk = inkFinder(areas, palette)
  const { symbols } = placement
  const draw = ({ mark, glyphs }: PlacedSymbol) => (
    <g key={mark.id} transform={at(frame, mark.at)}>
      <g class="k">
        {glyphs.map(({ glyph, dx, dy }, i) => (
          <Glyph
            key={i}
            shape={glyph.shape}
            colour={glyph.colour}
            radiusPx={glyph.radiusPx}
            paper={palette.paper}
            cx={round(dx)}
            cy={round(dy)}
          />
        ))}
      </g>
    </g>
  )
  return (
    <g class="mk" text-anchor="middle">
      {symbols.filter(isCircle).map(draw)}
      {inStandingOrder(placement.labels).map(({ mark, dx, dy, anchor }) => (
        <g key={`l${mark.code}${mark.text}`} transform={at(frame, mark.at)}>
          <text
            class={`k${mark.kind === 'water' ? ' w' : mark.isStrong ? ' st' : ''}${Math.hypot(dx, dy) < farPx && isOnInk(mark.code) ? ' iv' : ''}`}
            x={round(dx)}
            y={round(dy)}
            {...(anchor === 'middle' ? {} : { 'text-anchor': anchor })}
          >
            {mark.text}
          </text>
        </g>
      ))}
      {symbols.filter((s) => !isCircle(s)).map(draw)}
    </g>
  )
}

/** Names never cover each other, so their order is free: one that no theme changes leaves those that stay where they are. */
function inStandingOrder(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const sortKey = ({ mark }: PlacedLabel) => mark.code || mark.text
  return [...labels].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/** A name that had to go farther than this stands on its neighbours' ground. */
const farPx = 30

/** Proportional circles lie below the names. */
const isCircle = ({ glyphs }: PlacedSymbol) => glyphs[0]?.glyph.shape === 'circle'

/** Whether a county's fill is so far from the paper that its name reads better in the paper's own colour. */
function inkFinder(areas: readonly AreaMark[], palette: Palette): (code: string) => boolean {
  const isDarkGround = palette.ground === 'dark'
  const strong = new Set<string>()
  for (const { code, fill, pattern } of areas) {
    const light = luminance(fill)
    if ((pattern === 'none' || pattern === 'dots') && (isDarkGround ? light > 0.2 : light < 0.32)) strong.add(code)
  }
  return (code) => strong.has(code)
}

function at(frame: MapFrame, lonLat: readonly [number, number]): string {
  const [x, y] = toMap(frame, lonLat)
  return `translate(${Math.round(x)} ${Math.round(y)})`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
