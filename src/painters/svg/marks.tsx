// Glyph rows, free points and names: placed in px, anchored in map units, so that they keep their size at every zoom.
import type { Placement } from '../../drawing/place-marks.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import type { Palette } from '../../scales/palette.ts'
import { Glyph } from './glyph.tsx'

export interface MarksProps {
  readonly placement: Placement
  readonly frame: MapFrame
  readonly palette: Palette
}

export function Marks({ placement, frame, palette }: MarksProps) {
  return (
    <g class="mk">
      {placement.labels.map(({ mark, dx, dy, anchor }) => (
        <g key={`l${mark.code}${mark.text}`} transform={at(frame, mark.at)}>
          <text
            class={mark.kind === 'water' ? 'k w' : mark.isStrong ? 'k st' : 'k'}
            x={round(dx)}
            y={round(dy)}
            {...(anchor === 'middle' ? {} : { 'text-anchor': anchor })}
          >
            {mark.text}
          </text>
        </g>
      ))}
      {placement.symbols.map(({ mark, glyphs }) => (
        <g key={mark.id} transform={at(frame, mark.at)}>
          <g class="k">
            {glyphs.map(({ glyph, dx, dy }, i) => (
              <Glyph
                // biome-ignore lint/suspicious/noArrayIndexKey: the order of a county's glyphs is their identity
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
      ))}
    </g>
  )
}

function at(frame: MapFrame, lonLat: readonly [number, number]): string {
  const [x, y] = toMap(frame, lonLat)
  return `translate(${Math.round(x)} ${Math.round(y)})`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
