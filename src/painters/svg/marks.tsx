// Glyph rows, free points and names: placed in px, anchored in map units, so that they keep their size at every zoom.
import type { ComponentChild } from 'preact'
import { useRef } from 'preact/hooks'
import type { AreaMark } from '../../drawing/drawing.ts'
import type { PlacedLabel, PlacedSymbol, Placement } from '../../drawing/place-marks.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import { luminance } from '../../scales/contrast.ts'
import type { Palette } from '../../scales/palette.ts'
import { Glyph } from './glyph.tsx'

export interface MarksProps {
  /** Theme that the marks belong to: its signs stay in the document, hidden, while another one's are shown. */
  readonly theme: string
  readonly areas: readonly AreaMark[]
  readonly placement: Placement
  readonly frame: MapFrame
  readonly palette: Palette
}

/** What a theme's marks were made from, and what they became. */
interface KeptMarks {
  readonly from: Omit<MarksProps, 'theme'>
  readonly below: ComponentChild
  readonly names: ComponentChild
  readonly above: ComponentChild
}

/** So many names that themes have in common; more come from zooming, which makes them all anew. */
const mostNames = 1000

export function Marks({ theme, ...from }: MarksProps) {
  const kept = useRef(new Map<string, KeptMarks>())
  const drawnNames = useRef(new Map<string, ComponentChild>())
  const last = kept.current.get(theme)
  const isSame = last && (Object.keys(from) as (keyof typeof from)[]).every((key) => from[key] === last.from[key])
  if (!isSame) kept.current.set(theme, drawMarks(from, drawnNames.current))
  const signs = (part: 'below' | 'above') =>
    [...kept.current].map(([id, marks]) => (
      <g key={part + id} display={id === theme ? undefined : 'none'}>
        {marks[part]}
      </g>
    ))
  return (
    <g class="mk" text-anchor="middle">
      {signs('below')}
      {kept.current.get(theme)?.names}
      {signs('above')}
    </g>
  )
}

/** A name that stands as it did is handed over as it was, and costs nothing: from theme to theme that is most of them. */
function drawMarks(from: KeptMarks['from'], known: Map<string, ComponentChild>): KeptMarks {
  const { areas, placement, frame, palette } = from
  const toneOf = toneFinder(areas, palette)
  const sign = ({ mark, glyphs }: PlacedSymbol) => (
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
  if (known.size > mostNames) known.clear()
  const name = ({ mark, dx, dy, anchor }: PlacedLabel) => {
    const tone = toneOf(mark.code)
    const isOnFill = Math.hypot(dx, dy) < farPx && !mark.isScattered
    const style = `k${mark.kind === 'water' ? ' w' : mark.isStrong || tone ? ' st' : ''}${isOnFill && tone === 2 ? ' iv' : ''}`
    const key = `l${mark.code}${mark.text}`
    const place = at(frame, mark.at)
    const whole = [key, style, place, dx, dy, anchor].join()
    const drawn = known.get(whole) ?? (
      <g key={key} transform={place}>
        <text class={style} x={round(dx)} y={round(dy)} {...(anchor === 'middle' ? {} : { 'text-anchor': anchor })}>
          {mark.text}
        </text>
      </g>
    )
    known.set(whole, drawn)
    return drawn
  }
  const { labels, symbols } = placement
  return {
    from,
    below: symbols.filter(isCircle).map(sign),
    names: inStandingOrder(labels).map(name),
    above: symbols.filter((s) => !isCircle(s)).map(sign),
  }
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

/** Luminance on which ink and paper read equally well. */
const evenLight = 0.225

/** How far a county's fill is from the paper: 1 where its name needs full ink, 2 where it reads better in the paper's own colour. */
function toneFinder(areas: readonly AreaMark[], palette: Palette): (code: string) => number | undefined {
  const isDarkGround = palette.ground === 'dark'
  const softLight = isDarkGround ? 0.09 : 0.5
  const tones = new Map<string, number>()
  for (const { code, fill, pattern } of areas) {
    const light = luminance(fill)
    const isPast = (limit: number) => light > limit === isDarkGround
    if (pattern === 'none' || pattern === 'dots') tones.set(code, isPast(evenLight) ? 2 : isPast(softLight) ? 1 : 0)
  }
  return (code) => tones.get(code)
}

function at(frame: MapFrame, lonLat: readonly [number, number]): string {
  const [x, y] = toMap(frame, lonLat)
  return `translate(${Math.round(x)} ${Math.round(y)})`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
