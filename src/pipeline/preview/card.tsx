// A picture for social media: what it is called, a sentence, and one view's map with its legend.
import { render } from 'preact-render-to-string/jsx'
import type { Atlas } from '../../domain/atlas.ts'
import type { Language } from '../../domain/language.ts'
import { draw } from '../../drawing/draw.ts'
import { placeMarks } from '../../drawing/place-marks.ts'
import { reviewSlot } from '../../export/review-slot.ts'
import { toScreen } from '../../geo/fit-camera.ts'
import { appText } from '../../i18n/app.messages.ts'
import { allDrawers } from '../../layers/drawers.ts'
import { Flows } from '../../painters/svg/flows.tsx'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { MapSvg } from '../../painters/svg/map-svg.tsx'
import { scalePaths } from '../../painters/svg/scale-paths.ts'
import { type Palette, palettes } from '../../scales/palette.ts'
import type { View } from '../../view/view.ts'
import { breakHeading } from './break-heading.ts'
import { cardPx } from './card-file.ts'
import { CardLegend, legendHeightPx } from './card-legend.tsx'

const map = { x: 536, y: 0, width: 664, height: 630 } as const
const padding = { top: 26, right: 36, bottom: 26, left: 16 } as const
const column = { x: 64, width: 456 } as const
const footPx = 50
const kicker = { y: 92, sizePx: 22 } as const
/** Largest first: the first that leaves the legend its room is taken. */
const sizesPx = [
  { title: 50, summary: 24 },
  { title: 44, summary: 24 },
  { title: 38, summary: 22 },
  { title: 34, summary: 20 },
  { title: 30, summary: 18 },
] as const

export interface Card {
  readonly atlas: Atlas
  /** Coarse shapes do: the map is two thirds of a page's high. */
  readonly paths: MapPaths
  readonly view: View
  readonly language: Language
  /** Above the title. */
  readonly kicker: string
  readonly title: string
  readonly summary: string
  readonly fontFamily: string
}

/**
 * A complete SVG document without style attributes, variables or unscaled strokes: what a rasteriser understands. English
 * takes straight quotation marks: the Chinese fonts draw the others as wide as a Chinese character.
 */
export function card(given: Card): string {
  const { atlas, language, view } = given
  const plain = (text: string) => (language === 'en' ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text)
  const request = { ...given, title: plain(given.title), summary: plain(given.summary), kicker: plain(given.kicker) }
  const palette = palettes.light
  const drawing = draw(atlas, { ...view, language }, palette, allDrawers)
  const { paths, camera, viewBox } = scalePaths(request.paths, view.bounds ?? atlas.edition.bounds, map, padding)
  // Names would be too small to read in a chat window.
  const placement = placeMarks({ ...drawing, labels: [] }, { toPx: (at) => toScreen(camera, at) })
  const { reviewNumber, asOf } = atlas.edition
  const legendTop = cardPx.height - footPx - 40 - legendHeightPx(drawing.legend, column.width)
  const foot = `${reviewSlot(reviewNumber, language)} · ${appText[language].asOf(asOf)}`
  const { width, height } = cardPx
  const xml = { xml: true, jsx: false, pretty: false, functions: false } as const
  const sheet = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={request.fontFamily}
    >
      <title>{request.title}</title>
      <style>{mapStyle(palette)}</style>
      <rect width={width} height={height} fill={palette.paper} />
      <svg x={map.x} y={map.y} width={map.width} height={map.height}>
        <title>{drawing.title}</title>
        <MapSvg
          flows={Flows}
          drawing={drawing}
          placement={placement}
          paths={paths}
          palette={palette}
          viewBox={viewBox}
          unitsPerPx={1}
          title={drawing.title}
          selected={view.place}
        />
      </svg>
      <Words {...request} palette={palette} bottom={legendTop - 40} />
      <CardLegend legend={drawing.legend} palette={palette} x={column.x} y={legendTop} width={column.width} />
      <text x={column.x} y={height - footPx} font-size={17} fill={palette.inkSoft}>
        {foot}
      </text>
    </svg>
  )
  return render(sheet, {}, xml)
}

interface WordsProps extends Pick<Card, 'kicker' | 'title' | 'summary'> {
  readonly palette: Palette
  /** Px that the last line may reach. */
  readonly bottom: number
}

function Words({ palette, bottom, ...words }: WordsProps) {
  const { title, summary } = layWords(words, bottom)
  const text = (line: Line) => (
    <text key={line.y} x={column.x} y={line.y} font-size={line.sizePx}>
      {line.text}
    </text>
  )
  return (
    <g>
      <text x={column.x} y={kicker.y} font-size={kicker.sizePx} font-weight={500} fill={palette.ramps.teal[4]}>
        {words.kicker}
      </text>
      <g font-weight={700} fill={palette.ink}>
        {title.map(text)}
      </g>
      <g fill={palette.inkSoft}>{summary.map(text)}</g>
    </g>
  )
}

interface Line {
  readonly text: string
  /** Baseline. */
  readonly y: number
  readonly sizePx: number
}

/** Title and summary at the largest size at which they end above `bottom`; the smallest where none does. */
function layWords({ title, summary }: Pick<Card, 'title' | 'summary'>, bottom: number) {
  const laid = sizesPx.map((size) => {
    const top = kicker.y + 26 + size.title
    const titleLines = breakHeading(title, column.width / size.title)
    const below = top + Math.round((titleLines.length - 1) * size.title * 1.28 + size.title * 0.34 + size.summary * 1.7)
    return {
      title: titleLines.map(
        (text, i): Line => ({ text, y: top + Math.round(i * size.title * 1.28), sizePx: size.title }),
      ),
      summary: breakHeading(summary, column.width / size.summary).map(
        (text, i): Line => ({ text, y: below + Math.round(i * size.summary * 1.6), sizePx: size.summary }),
      ),
    }
  })
  const fitting = laid.find(({ title: lines, summary: last }) => lines.length <= 3 && (last.at(-1)?.y ?? 0) <= bottom)
  return fitting ?? laid.at(-1) ?? { title: [], summary: [] }
}

/** The page's rules for a map, in widths that hold because one unit is one px. */
const mapStyle = ({ paper }: Palette) =>
  '.map{stroke-linejoin:round}.ar{stroke-width:.7}.co{stroke-opacity:.01}.co use{stroke-width:14}.cb{stroke-width:1.1;stroke-dasharray:5 3}' +
  `#pv{stroke-width:1.5}.fl path{stroke-width:1.8;opacity:.8}.fo .halo{stroke-width:6;stroke:${paper}}.fo .se{stroke-width:2.6}`
