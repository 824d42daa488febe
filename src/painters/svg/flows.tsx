// Pairings as quiet curves, for readers whose machine draws no arcs.
import type { ComponentChild } from 'preact'
import type { Drawing, FlowMark, LonLat } from '../../drawing/drawing.ts'
import { type MapFrame, toMap } from '../../geo/map-frame.ts'
import type { Palette } from '../../scales/palette.ts'

export interface FlowsProps {
  readonly drawing: Drawing
  readonly frame: MapFrame
  readonly palette: Palette
}

/** A flow begins at a small ring and ends in a disc; an end outside the province is open. The GL painter's are the same. */
export function Flows({ drawing, frame, palette }: FlowsProps) {
  const at = (lonLat: LonLat, end: ComponentChild) => {
    const [x, y] = toMap(frame, lonLat)
    return <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>{end}</g>
  }
  return (
    <g class="fl" fill="none" stroke-width={1.8} stroke-linecap="round">
      {drawing.flows.map((flow) => {
        const curve = bend(flow, frame)
        return (
          <g key={flow.id} stroke={flow.colour}>
            {/* Seen on the stage only. */}
            <path class="fc" d={curve} stroke={palette.paper} stroke-opacity={0} />
            <path d={curve} opacity={0.85} stroke-dasharray={flow.isInferred ? '4 4' : ''}>
              <title>{flow.text}</title>
            </path>
          </g>
        )
      })}
      {drawing.flows.map(({ id, from, to, colour, leavesProvince }) => (
        <g key={id} stroke={colour}>
          {at(from, <circle class="k" r={2.2} stroke-width={1.4} fill={palette.paper} />)}
          {at(
            to,
            leavesProvince ? (
              <circle class="k" r={3.4} stroke-width={1.4} fill={palette.paper} />
            ) : (
              <circle class="k" r={3.4} stroke-width={1} fill={colour} stroke={palette.paper} />
            ),
          )}
        </g>
      ))}
    </g>
  )
}

/** A curve bent to the left of its direction by an eighth of its length. */
function bend({ from, to }: FlowMark, frame: MapFrame) {
  const [x0, y0] = toMap(frame, from)
  const [x1, y1] = toMap(frame, to)
  const [mx, my] = [(x0 + x1) / 2 + (y1 - y0) / 8, (y0 + y1) / 2 - (x1 - x0) / 8]
  const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`
  return `M${at(x0, y0)}Q${at(mx, my)} ${at(x1, y1)}`
}
