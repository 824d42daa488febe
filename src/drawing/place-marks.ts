// Where names and glyph rows stand at one scale: nothing overlaps, the important ones are placed first.
import type { Drawing, Glyph, LabelMark, LonLat, SymbolMark } from './drawing.ts'

/** Offsets in CSS px from the mark's own point. */
export interface PlacedLabel {
  readonly mark: LabelMark
  readonly dx: number
  /** Baseline. */
  readonly dy: number
  readonly anchor: 'middle' | 'start' | 'end'
}

export interface PlacedSymbol {
  readonly mark: SymbolMark
  readonly glyphs: readonly { readonly glyph: Glyph; readonly dx: number; readonly dy: number }[]
}

export interface Placement {
  readonly labels: readonly PlacedLabel[]
  readonly symbols: readonly PlacedSymbol[]
}

export interface PlacementOptions {
  /** Degrees to CSS px at the scale in question; the origin does not matter. */
  readonly toPx: (at: LonLat) => readonly [x: number, y: number]
  readonly fontPx?: number
  /** Code whose label is never dropped. */
  readonly selected?: string
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const glyphsPerLine = 4
const gapPx = 2

/** Estimated width: an em for Han characters and full-width signs, a little over half for the rest. */
export function textWidthPx(text: string, fontPx: number): number {
  let em = 0
  for (const char of text) em += char.charCodeAt(0) > 0x2e7f ? 1 : 0.55
  return em * fontPx
}

/** Places symbols first (all of them), then labels by rank; a label without room is left out. Deterministic. */
export function placeMarks(drawing: Drawing, { toPx, fontPx = 12, selected = '' }: PlacementOptions): Placement {
  const taken: Box[] = []
  const labelByCode = new Map(drawing.labels.flatMap((l) => (l.code ? [[l.code, l] as const] : [])))
  const symbols = drawing.symbols.map((mark): PlacedSymbol => {
    const above = mark.code !== '' && labelByCode.has(mark.code) && mark.glyphs.every((g) => g.shape !== 'circle')
    const glyphs = layRow(mark, above)
    const [x, y] = toPx(mark.at)
    for (const { glyph, dx, dy } of glyphs) taken.push(around(x + dx, y + dy, glyph.radiusPx + 0.5))
    return { mark, glyphs }
  })
  const labels: PlacedLabel[] = []
  for (const mark of [...drawing.labels].sort((a, b) => a.rank - b.rank)) {
    const [x, y] = toPx(mark.at)
    const width = textWidthPx(mark.text, fontPx)
    const candidates = candidatesFor(mark, width, fontPx)
    const boxes = candidates.map((c) => boxOf(c, x, y, width, fontPx))
    const free = boxes.findIndex((box) => !taken.some((other) => overlaps(box, other)))
    const index = free >= 0 ? free : mark.code !== '' && mark.code === selected ? 0 : -1
    const chosen = candidates[index]
    const box = boxes[index]
    if (!chosen || !box) continue
    taken.push(box)
    labels.push({ mark, ...chosen })
  }
  return { labels, symbols }
}

/** Glyphs side by side, at most four a line, the row centred; above the label's line where there is one. */
function layRow(mark: SymbolMark, above: boolean): PlacedSymbol['glyphs'] {
  const perLine = mark.glyphs.length === glyphsPerLine + 1 ? 3 : glyphsPerLine
  const lineCount = Math.ceil(mark.glyphs.length / perLine)
  return mark.glyphs.map((glyph, i) => {
    const line = Math.floor(i / perLine)
    const inLine = Math.min(perLine, mark.glyphs.length - line * perLine)
    const step = glyph.radiusPx * 2 + gapPx
    const dx = ((i % perLine) - (inLine - 1) / 2) * step
    const dy = (above ? -step / 2 - 1 : 0) - (lineCount - 1 - line) * step
    return { glyph, dx, dy }
  })
}

type Candidate = Pick<PlacedLabel, 'dx' | 'dy' | 'anchor'>

function candidatesFor(mark: LabelMark, width: number, fontPx: number): Candidate[] {
  const under = mark.isStrong ? fontPx : fontPx * 0.36
  const side = 9
  const middle = fontPx * 0.36
  const places: Candidate[] = [
    { dx: 0, dy: under, anchor: 'middle' },
    { dx: 0, dy: under + 4, anchor: 'middle' },
    { dx: -width * 0.3, dy: under + 2, anchor: 'middle' },
    { dx: width * 0.3, dy: under + 2, anchor: 'middle' },
  ]
  if (!mark.isStrong) return places
  return [
    ...places,
    { dx: side, dy: middle, anchor: 'start' },
    { dx: -side, dy: middle, anchor: 'end' },
    { dx: 0, dy: -fontPx * 1.1, anchor: 'middle' },
  ]
}

function boxOf({ dx, dy, anchor }: Candidate, x: number, y: number, width: number, fontPx: number): Box {
  const left = x + dx - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  const baseline = y + dy
  return { left: left - 1, top: baseline - fontPx * 0.88, right: left + width + 1, bottom: baseline + fontPx * 0.14 }
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
