// One view as a finished sheet: map, title, legend, scale, map review slot and sources, for export and print.
import type { ComponentChildren } from 'preact'
import type { Atlas } from '../../domain/atlas.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'
import type { Drawing, LegendClass, LegendModel, LegendSign } from '../../drawing/drawing.ts'
import { placeMarks, textWidthPx } from '../../drawing/place-marks.ts'
import { noPadding, toScreen } from '../../geo/fit-camera.ts'
import { unitsPerKm } from '../../geo/map-frame.ts'
import type { Palette } from '../../scales/palette.ts'
import { EvidenceShape } from './evidence-shape.tsx'
import { Flows } from './flows.tsx'
import { Glyph } from './glyph.tsx'
import type { MapPaths } from './map-paths.ts'
import { MapSvg } from './map-svg.tsx'
import { Patterns, patternId } from './patterns.tsx'
import { scalePaths } from './scale-paths.ts'

export interface SheetProps {
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly palette: Palette
  readonly language: Language
  readonly paths: MapPaths
  readonly bounds: Atlas['edition']['bounds']
  /** Running text with sources, boundaries, review slot and link. */
  readonly citation: string
  readonly selected: string
  /** The grades by name. */
  readonly gradeWords: Readonly<Record<Evidence, string>>
}

/** A4 landscape in px at 150 dpi, rounded. */
const sheetPx = { width: 1754, height: 1240 } as const
const margin = 64
const map = { x: 40, y: 130, width: 1120, height: 980 } as const
const side = { x: 1230, width: sheetPx.width - 1230 - margin } as const
const fonts = '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
const namePx = 15

/** The painter's own rules, for a file that has no page around it and may be read by a program that knows no variables. */
const sheetStyle = ({ ink, inkSoft, paper, water }: Palette, language: Language) =>
  `text{font-family:${fonts}}.map{stroke-linejoin:round}.ar{stroke-width:.9}.co{stroke-opacity:.026}.co use{stroke-width:16px}.co use+use{stroke-width:10px}.co use+use+use{stroke-width:5px}.co use:nth-child(n+4){display:none}.cb{stroke-width:1.3;stroke-dasharray:6 4}.bd{stroke-width:1.8}.fl path{stroke-width:2;opacity:.8}.fo .halo{stroke-width:7}.fo .se{stroke-width:3}.map{overflow:visible}.map text{fill:${inkSoft};font-size:${namePx}px;paint-order:stroke;stroke:${paper};stroke-opacity:.85;stroke-width:3px;stroke-linejoin:round}.map .st{fill:${ink};font-weight:500}.map .iv{fill:${paper};stroke:${ink};stroke-opacity:.6}.map .w{fill:${water};letter-spacing:${language === 'zh' ? 0.3 : 0.02}em;stroke:none}`

/** A complete SVG element with its own size. */
export function Sheet(props: SheetProps) {
  const { atlas, drawing, palette, bounds, citation, selected } = props
  const { paths, camera, viewBox } = scalePaths(props.paths, bounds, map, noPadding)
  const placement = placeMarks(drawing, { toPx: (at) => toScreen(camera, at), fontPx: namePx, selected })
  const { width, height } = sheetPx
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={props.language}
    >
      <title>{drawing.title}</title>
      <desc>{drawing.summary}</desc>
      <style>{sheetStyle(palette, props.language)}</style>
      <rect width={width} height={height} fill={palette.paper} />
      <svg x={map.x} y={map.y} width={map.width} height={map.height} overflow="visible">
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
          selected={selected}
        />
      </svg>
      <text x={margin} y={84} font-size={40} font-weight={700} fill={palette.ink}>
        {drawing.title}
      </text>
      <text x={margin} y={118} font-size={19} fill={palette.inkSoft}>
        {[drawing.dateText, drawing.legend.unit].filter(Boolean).join(' · ')}
      </text>
      <Legend drawing={drawing} palette={palette} gradeWords={props.gradeWords} />
      <Scale atlas={atlas} paths={paths} palette={palette} language={props.language} />
      <Lines
        text={citation}
        x={margin}
        y={height - 84}
        widthPx={width - 2 * margin}
        sizePx={16}
        colour={palette.inkSoft}
      />
    </svg>
  )
}

function Legend({ drawing, palette, gradeWords }: Pick<SheetProps, 'drawing' | 'palette' | 'gradeWords'>) {
  const { classes, signs, coverage, notes, grades } = drawing.legend
  const rows: ComponentChildren[] = []
  let y = 160
  const line = (step: number, content: (at: number) => ComponentChildren) => {
    y += step
    rows.push(content(y))
  }
  for (const entry of classes) line(36, (at) => <ClassRow entry={entry} y={at} palette={palette} />)
  y += 16
  for (const sign of signs) {
    const halfPx = Math.max(17, radiusOf(sign) + 4)
    line(halfPx + 8, (at) => <SignRow sign={sign} y={at} palette={palette} />)
    y += halfPx - 8
  }
  y += 16
  for (const { label, have, total } of coverage)
    line(32, (at) => (
      <text x={side.x} y={at} font-size={18} fill={palette.ink}>
        {`${label} ${have}/${total}`}
      </text>
    ))
  y += 16
  if (grades.length > 0) {
    y += 32
    rows.push(<Grades grades={grades} y={y} palette={palette} words={gradeWords} />)
  }
  y += 20
  for (const note of notes) {
    const count = wrap(note, side.width, 16).length
    const top = y + 24
    rows.push(<Lines text={note} x={side.x} y={top} widthPx={side.width} sizePx={16} colour={palette.inkSoft} />)
    y += count * 26 + 4
  }
  return (
    <g>
      <Patterns
        used={[...classes, ...signs.flatMap(({ sample }) => (sample.kind === 'patch' ? [sample] : []))]}
        unitsPerPx={1.4}
        scope="sheet-"
      />
      {rows}
    </g>
  )
}

function ClassRow({ entry, y, palette }: { entry: LegendClass; y: number; palette: Palette }) {
  return (
    <g>
      <Swatch {...entry} y={y} palette={palette} />
      <text x={side.x + 48} y={y} font-size={20} fill={palette.ink}>
        {entry.label}
      </text>
      <text x={side.x + side.width} y={y} font-size={20} fill={palette.inkSoft} text-anchor="end">
        {entry.count || entry.unseen || 0}
      </text>
    </g>
  )
}

type SwatchProps = Pick<LegendClass, 'fill' | 'pattern' | 'patternColour'> & { y: number; palette: Palette }

function Swatch({ fill, pattern, patternColour, y, palette }: SwatchProps) {
  const box = { x: side.x, y: y - 19, width: 34, height: 23, stroke: palette.hairline }
  return (
    <>
      <rect {...box} fill={fill} />
      {pattern !== 'none' && <rect {...box} fill={`url(#${patternId(pattern, patternColour, 'sheet-')})`} />}
    </>
  )
}

/** Proportional circles as large as on the sheet's map, whose size they explain; every other sign alike. */
function radiusOf({ sample }: LegendSign): number {
  return sample.kind === 'glyph' && sample.shape === 'circle' ? sample.radiusPx : 8
}

function SignRow({ sign, y, palette }: { sign: LegendSign; y: number; palette: Palette }) {
  const { sample } = sign
  const dash = { dotted: '0.1 5', dashed: '6 4', solid: '' }
  return (
    <g>
      {sample.kind === 'patch' ? (
        <Swatch {...sample} y={y} palette={palette} />
      ) : sample.kind === 'glyph' ? (
        <Glyph
          shape={sample.shape}
          colour={sample.colour}
          radiusPx={radiusOf(sign)}
          paper={palette.paper}
          cx={side.x + Math.max(17, radiusOf(sign))}
          cy={y - 7}
        />
      ) : (
        <path
          d={`M${side.x},${y - 7}h34`}
          stroke={sample.colour}
          stroke-width={2.4}
          stroke-linecap="round"
          stroke-dasharray={dash[sample.style]}
        />
      )}
      <text x={side.x + 48} y={y} font-size={18} fill={palette.ink}>
        {sign.count === null ? sign.label : `${sign.label} ${sign.count || sign.unseen || 0}`}
      </text>
    </g>
  )
}

type ScaleProps = Pick<SheetProps, 'atlas' | 'paths' | 'palette' | 'language'>

interface GradesProps extends Pick<SheetProps, 'palette'> {
  readonly grades: LegendModel['grades']
  readonly y: number
  readonly words: SheetProps['gradeWords']
}

/** The rows of each grade, side by side. */
function Grades({ grades, y, palette, words }: GradesProps) {
  const step = side.width / 4
  return (
    <g>
      {grades.map(({ grade, count }, i) => (
        <g key={grade} transform={`translate(${side.x + i * step} ${y})`}>
          <g transform="translate(0 -15) scale(1.6)">
            <EvidenceShape grade={grade} colour={palette.ink} />
          </g>
          <text x={22} font-size={16} fill={palette.ink}>
            {`${words[grade]} ${count}`}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The longest of 1, 2, 5 … kilometres that stays under 180 px at the middle latitude. */
function Scale({ atlas, paths, palette, language }: ScaleProps) {
  const [, south, , north] = atlas.edition.bounds
  const pxPerKm = unitsPerKm(paths.frame, (south + north) / 2)
  const km = [100, 50, 20, 10, 5, 2, 1].find((length) => length * pxPerKm <= 180) ?? 1
  const y = sheetPx.height - 124
  return (
    <g>
      <path d={`M${margin},${y - 8}v8h${km * pxPerKm}v-8`} fill="none" stroke={palette.ink} stroke-width={1.5} />
      <text x={margin + km * pxPerKm + 12} y={y + 2} font-size={16} fill={palette.inkSoft}>
        {language === 'zh' ? `${km} 千米` : `${km} km`}
      </text>
    </g>
  )
}

interface LinesProps {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly sizePx: number
  readonly colour: string
}

function Lines({ text, x, y, widthPx, sizePx, colour }: LinesProps) {
  return (
    <text x={x} y={y} font-size={sizePx} fill={colour}>
      {wrap(text, widthPx, sizePx).map((part, i) => (
        <tspan key={part} x={x} dy={i === 0 ? 0 : sizePx * 1.6}>
          {part}
        </tspan>
      ))}
    </text>
  )
}

const closers = '，。；：、！？）》」』”’,.;:!?)'

/** Breaks text into lines that fit; Latin words stay whole, no line begins with a closing mark. At most four lines, the rest is cut with "…". */
export function wrap(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\w./:#&=%~,-]+|./gu) ?? []) {
    const isTooLong = textWidthPx(line + piece, sizePx) > widthPx
    if (isTooLong && line !== '' && !closers.includes(piece)) {
      lines.push(line)
      line = piece.trimStart()
    } else line += piece
  }
  if (line !== '') lines.push(line)
  const most = 4
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`]
}
