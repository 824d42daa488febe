// Pairings as quiet curves, for readers whose machine draws no arcs.
import type { Drawing, FlowMark } from '../../drawing/drawing.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import type { Palette } from '../../scales/palette.ts'

export interface FlowsProps {
  readonly drawing: Drawing
  readonly frame: MapFrame
  readonly palette: Palette
}

export function Flows({ drawing, frame, palette }: FlowsProps) {
  return (
    <g class="fl" fill="none" stroke-linecap="round">
      {drawing.flows.map((flow) => {
        const { curve, end } = bend(flow, frame)
        return (
          <g key={flow.id} stroke={flow.colour}>
            {/* Seen on the stage only. */}
            <path class="fc" d={curve} stroke={palette.paper} stroke-opacity={0} />
            <path d={curve} stroke-dasharray={flow.isInferred ? '4 4' : ''}>
              <title>{flow.text}</title>
            </path>
            <g transform={`translate(${end})`}>
              <circle class="k" r={3} fill={flow.colour} stroke={palette.paper} />
            </g>
          </g>
        )
      })}
    </g>
  )
}

/** A curve bent to the left of its direction by an eighth of its length. */
function bend({ from, to }: FlowMark, frame: MapFrame) {
  const [x0, y0] = toMap(frame, from)
  const [x1, y1] = toMap(frame, to)
  const [mx, my] = [(x0 + x1) / 2 + (y1 - y0) / 8, (y0 + y1) / 2 - (x1 - x0) / 8]
  const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`
  return { curve: `M${at(x0, y0)}Q${at(mx, my)} ${at(x1, y1)}`, end: at(x1, y1) }
}
