// Draws a Drawing as SVG: the same component writes the first page at build time and lives on in the browser.
import type { ComponentType } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Drawing, OutlineMark } from '../../drawing/drawing.ts'
import type { Placement } from '../../drawing/place-marks.ts'
import type { Palette } from '../../scales/palette.ts'
import type { FlowsProps } from './flows.tsx'
import { joinPaths, type MapPaths } from './map-paths.ts'
import { Marks } from './marks.tsx'
import { Patterns, patternId } from './patterns.tsx'

export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface MapSvgProps {
  readonly drawing: Drawing
  /** Drawn as fills, patterns and outlines, but not flows, instead of `drawing`'s, where those cannot be seen. */
  readonly ground?: Drawing
  readonly placement: Placement
  readonly paths: MapPaths
  readonly palette: Palette
  readonly viewBox: ViewBox
  /** Map units per CSS px, for strokes' and patterns' grain. */
  readonly unitsPerPx: number
  /** Size of names and signs against the page's; patterns follow. */
  readonly markScale?: number
  /** Names in px before `markScale`. */
  readonly fontPx?: number
  /** Prefix of the ids inside, where a document holds several maps. */
  readonly scope?: string
  readonly title: string
  /** Paints the flows; few views have any, and the page brings it only then. */
  readonly flows?: ComponentType<FlowsProps>
  readonly selected?: string
  readonly hovered?: string
  /** Class whose counties stay in full colour; "" for all. */
  readonly highlightedClass?: string
  /** Counties are buttons once the page listens; not in the first page. */
  readonly isListening?: boolean
  /** The county that takes the Tab key; arrow keys move on from there. */
  readonly tabStop?: string
  /** The county that holds the keyboard's focus. */
  readonly focused?: string
}

const dashes: Readonly<Record<OutlineMark['style'], string>> = { dotted: '0.1 4', dashed: '5 3', solid: '' }

export function MapSvg(props: MapSvgProps) {
  const {
    drawing,
    ground = drawing,
    placement,
    paths,
    palette,
    viewBox,
    unitsPerPx,
    title,
    isListening = false,
    scope,
    markScale = 1,
    fontPx,
    flows: Flows,
  } = props
  const { tabStop = '', highlightedClass = '' } = props
  const grain = unitsPerPx * markScale
  // Handed over as it was while nothing of it changes: under GL a new theme changes only names and signs.
  const shapes = useMemo(
    () => <Shapes {...{ ground, paths, palette, grain, scope, isListening, tabStop, highlightedClass }} />,
    [ground, paths, palette, grain, scope, isListening, tabStop, highlightedClass],
  )
  const lettering = fontPx === undefined ? {} : { fontSize: `${fontPx}px` }
  const box = [viewBox.x, viewBox.y, viewBox.width, viewBox.height].map((n) => Math.round(n * 100) / 100).join(' ')
  return (
    <svg
      class="map"
      viewBox={box}
      role={scope === undefined ? 'group' : 'img'}
      aria-label={title}
      // The first page takes --k from its style sheet: the content policy forbids style attributes.
      {...(isListening || scope !== undefined ? { style: { '--k': grain, ...lettering } } : {})}
    >
      <g class="gr">
        {shapes}
        <g class="ol" fill="none" stroke-linecap="round">
          {ground.outlines.map((o) => (
            <path
              key={o.code}
              d={paths.areas.get(o.code)}
              stroke={o.colour}
              stroke-width={o.widthPx}
              stroke-dasharray={dashes[o.style]}
            />
          ))}
        </g>
        <Focused {...props} />
        {Flows && drawing.flows.length > 0 && <Flows drawing={drawing} frame={paths.frame} palette={palette} />}
      </g>
      <Marks theme={drawing.layer} areas={drawing.areas} placement={placement} frame={paths.frame} palette={palette} />
    </svg>
  )
}

interface ShapesProps {
  readonly ground: Drawing
  readonly paths: MapPaths
  readonly palette: Palette
  /** Map units per CSS px of strokes and patterns. */
  readonly grain: number
  readonly scope: string | undefined
  readonly isListening: boolean
  readonly tabStop: string
  readonly highlightedClass: string
}

/** Fills, patterns and borders. */
function Shapes(props: ShapesProps) {
  const { ground, paths, palette, grain, scope = '', isListening, tabStop, highlightedClass } = props
  return (
    <>
      <Patterns used={ground.areas} unitsPerPx={grain} scope={scope} />
      <g class="co" fill="none" stroke={palette.ground === 'dark' ? '#4aa7a8' : palette.ink}>
        {coast.map((n) => (
          <use key={n} href={`#${scope}pv`} />
        ))}
      </g>
      <g class="ar" stroke={palette.countyLine}>
        {ground.areas.map((area) => (
          <path
            key={area.code}
            data-c={area.code}
            d={paths.areas.get(area.code)}
            fill={area.fill}
            {...(highlightedClass && area.classId !== highlightedClass ? { class: 'dim' } : {})}
            {...(isListening
              ? {
                  role: 'button',
                  // In SVG an attribute's case counts: tabIndex would not make it focusable.
                  tabindex: area.code === tabStop ? 0 : -1,
                }
              : {})}
          />
        ))}
      </g>
      <g class="ap">
        {ground.areas.map(
          (area) =>
            area.pattern !== 'none' && (
              <path
                key={area.code}
                d={paths.areas.get(area.code)}
                fill={`url(#${patternId(area.pattern, area.patternColour, scope)})`}
              />
            ),
        )}
      </g>
      <g fill="none" class="bd" stroke={palette.provinceLine}>
        <path class="cb" d={paths.cityBorders} stroke={palette.cityLine} />
        <path id={`${scope}pv`} d={paths.province} />
      </g>
    </>
  )
}

/** Strokes that a style sheet makes fade from the coast: a faint shadow on paper, on the stage the GL painter's light. */
const coast = [1, 2, 3, 4, 5, 6, 7]

/** The hovered and the selected place; a city is drawn as its counties until the fine shapes have come. */
function Focused({ paths, palette, selected = '', hovered = '', focused = '' }: MapSvgProps) {
  const shape = (code: string) =>
    paths.areas.get(code) ??
    (code.endsWith('00')
      ? joinPaths([...paths.areas].flatMap(([c, d]) => (c.startsWith(code.slice(0, 4)) ? [d] : [])))
      : undefined)
  return (
    <g fill="none" class="fo" stroke={palette.selected}>
      {hovered !== '' && <path class="hv" d={shape(hovered)} />}
      {focused !== '' && <path class="kf" d={shape(focused)} />}
      {selected !== '' && <path class="halo" d={shape(selected)} stroke={palette.paper} />}
      {selected !== '' && <path class="se" d={shape(selected)} />}
    </g>
  )
}
