// The legend of a card: the classes that occur as a row of swatches, the signs below in lines.

import type { LegendModel, LegendSign } from '../../drawing/drawing.ts'
import { textWidthPx } from '../../drawing/place-marks.ts'
import { Glyph } from '../../painters/svg/glyph.tsx'
import { Patterns, patternId } from '../../painters/svg/patterns.tsx'
import type { Palette } from '../../scales/palette.ts'

const fontPx = 15
const linePx = 24
const swatch = { width: 30, height: 14, gap: 8, after: 20 } as const
const titlePx = 26
const scope = 'card-'

interface Item {
  readonly x: number
  /** Line, from 0. */
  readonly line: number
}

/** Lays items of those widths into lines. */
function flow(widths: readonly number[], width: number): readonly Item[] {
  let x = 0
  let line = 0
  return widths.map((own) => {
    if (x > 0 && x + own - swatch.after > width) {
      x = 0
      line += 1
    }
    const item = { x, line }
    x += own
    return item
  })
}

interface Laid {
  readonly classes: readonly { readonly entry: LegendModel['classes'][number]; readonly at: Item }[]
  readonly signs: readonly { readonly sign: LegendSign; readonly at: Item }[]
  readonly classLines: number
  readonly signLines: number
}

function lay({ classes, signs }: LegendModel, width: number): Laid {
  const shown = classes.filter(({ count, kind }) => count > 0 || kind === 'value')
  const room = (label: string) => swatch.width + swatch.gap + textWidthPx(label, fontPx) + swatch.after
  const classAt = flow(
    shown.map(({ label }) => room(label)),
    width,
  )
  const signAt = flow(
    signs.map(({ label }) => room(label) - swatch.width + signPx),
    width,
  )
  const none = { x: 0, line: 0 }
  return {
    classes: shown.map((entry, i) => ({ entry, at: classAt[i] ?? none })),
    signs: signs.map((sign, i) => ({ sign, at: signAt[i] ?? none })),
    classLines: shown.length === 0 ? 0 : (classAt.at(-1)?.line ?? 0) + 1,
    signLines: signs.length === 0 ? 0 : (signAt.at(-1)?.line ?? 0) + 1,
  }
}

const signPx = 18

/** Px from the baseline of its title to that of its last line. */
export function legendHeightPx(legend: LegendModel, width: number): number {
  const { classLines, signLines } = lay(legend, width)
  return titlePx + Math.max(0, classLines + signLines - 1) * linePx
}

interface CardLegendProps {
  readonly legend: LegendModel
  readonly palette: Palette
  readonly x: number
  /** Baseline of the title. */
  readonly y: number
  readonly width: number
}

export function CardLegend({ legend, palette, x, y, width }: CardLegendProps) {
  const { classes, signs, classLines } = lay(legend, width)
  const baseline = (line: number) => y + titlePx + line * linePx
  const { title, unit } = legend
  return (
    <g font-size={fontPx} fill={palette.ink}>
      <Patterns
        used={[
          ...classes.map(({ entry }) => entry),
          ...signs.flatMap(({ sign }) => (sign.sample.kind === 'patch' ? [sign.sample] : [])),
        ]}
        unitsPerPx={1}
        scope={scope}
      />
      <text x={x} y={y} font-weight={500}>
        {unit ? `${title}（${unit}）` : title}
      </text>
      {classes.map(({ entry: { id, fill, pattern, patternColour, label }, at }) => {
        const box = { x: x + at.x, y: baseline(at.line) - 13, width: swatch.width, height: swatch.height }
        return (
          <g key={id}>
            <rect {...box} fill={fill} stroke={palette.hairline} />
            {pattern !== 'none' && <rect {...box} fill={`url(#${patternId(pattern, patternColour, scope)})`} />}
            <text x={box.x + swatch.width + swatch.gap} y={baseline(at.line)}>
              {label}
            </text>
          </g>
        )
      })}
      {signs.map(({ sign, at }) => {
        const middle = { cx: x + at.x + signPx / 2, cy: baseline(classLines + at.line) - 5.5 }
        return (
          <g key={sign.id}>
            <Sample sample={sign.sample} paper={palette.paper} {...middle} />
            <text x={x + at.x + signPx + swatch.gap} y={baseline(classLines + at.line)}>
              {sign.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

const dashes = { dotted: '0.1 4', dashed: '5 3', solid: '' } as const

interface SampleProps {
  readonly sample: LegendSign['sample']
  readonly paper: string
  readonly cx: number
  readonly cy: number
}

function Sample({ sample, paper, cx, cy }: SampleProps) {
  if (sample.kind === 'glyph')
    return <Glyph shape={sample.shape} colour={sample.colour} radiusPx={5} paper={paper} cx={cx} cy={cy} />
  if (sample.kind === 'patch') {
    const box = { x: cx - signPx / 2, y: cy - 6, width: signPx, height: 12 }
    return (
      <>
        <rect {...box} fill={sample.fill} />
        <rect {...box} fill={`url(#${patternId(sample.pattern, sample.patternColour, scope)})`} />
      </>
    )
  }
  return (
    <path
      d={`M${cx - signPx / 2} ${cy}h${signPx}`}
      stroke={sample.colour}
      stroke-width={2}
      stroke-linecap="round"
      stroke-dasharray={dashes[sample.style]}
    />
  )
}
