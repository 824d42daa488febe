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
  /** Where something lies over the map. */
  readonly isFree?: IsFree
}

/** What is free of a map that something lies over, in the px of `toPx`: names and the points of symbols stand in such boxes. */
export type IsFree = (box: Box) => boolean

/** Edges in CSS px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const glyphsPerLine = 4
const gapPx = 2
/** A name stands this close to its own signs, and no closer to another county's. */
const signRoomPx = 3.5
/** Radius, against the names' size, below which a circle is a dot in the middle of its name. */
const smallCircle = 0.6
/** Radius of the point that a flow ends in. */
const flowEndPx = 3.5
/** Waters are letter-spaced and a little larger. */
const waterSpread = 1.45

/** Estimated width: an em for Han characters and full-width signs, a little over half for the rest. */
export function textWidthPx(text: string, fontPx: number): number {
  let em = 0
  for (const char of text) em += char.charCodeAt(0) > 0x2e7f ? 1 : 0.58
  return em * fontPx
}

/** Places symbols first (all of them), then labels by rank; a label without room is left out. Deterministic. */
export function placeMarks(
  drawing: Drawing,
  { toPx, fontPx = 12, selected = '', isFree = () => true }: PlacementOptions,
): Placement {
  const taken: Box[] = []
  /** Keeps the names of other counties off a county's row: a reader gives a sign to the nearest name. */
  const rooms: (readonly [code: string, room: Box])[] = []
  const labelByCode = new Map(drawing.labels.flatMap((l) => (l.code ? [[l.code, l] as const] : [])))
  const rowByCode = new Map<string, RowExtent>()
  const symbols = drawing.symbols
    .filter(({ at }) => isFree(around(...toPx(at), 0)))
    .map((mark): PlacedSymbol => {
      const above = mark.code !== '' && labelByCode.has(mark.code) && mark.glyphs.every((g) => g.shape !== 'circle')
      const glyphs = layRow(mark, above)
      const [x, y] = toPx(mark.at)
      for (const { glyph, dx, dy } of glyphs) {
        // Proportional circles are translucent and lie below the names, which stand on all but those smaller than a letter.
        if (glyph.shape !== 'circle' || glyph.radiusPx < fontPx * smallCircle)
          taken.push(around(x + dx, y + dy, glyph.radiusPx + 0.5))
      }
      if (mark.code !== '' && above) {
        const row = extentOf(glyphs)
        rowByCode.set(mark.code, row)
        const { halfWidth, top, bottom } = row
        rooms.push([
          mark.code,
          {
            left: x - halfWidth - signRoomPx,
            top: y + top - signRoomPx,
            right: x + halfWidth + signRoomPx,
            bottom: y + bottom + signRoomPx,
          },
        ])
      }
      return { mark, glyphs }
    })
  for (const { from, to } of drawing.flows) for (const at of [from, to]) taken.push(around(...toPx(at), flowEndPx))
  const signs = [...taken]
  const labels: PlacedLabel[] = []
  for (const mark of [...drawing.labels].sort((a, b) => a.rank - b.rank)) {
    const [x, y] = toPx(mark.at)
    const width = textWidthPx(mark.text, fontPx) * (mark.kind === 'water' ? waterSpread : 1)
    const isSelected = mark.code !== '' && mark.code === selected
    const near = candidatesFor(width, fontPx, rowByCode.get(mark.code))
    // A sign of its own on a county's point pushes the name beside it; names of no account make way.
    const first = near[0]
    const sign = mark.isStrong && first && signs.find((s) => overlaps(boxOf(first, x, y, width, fontPx), s))
    const beside = sign ? besideSign(sign, x, y, fontPx) : []
    // A place beyond the frame is named above its point: below it come the lines.
    if (mark.kind === 'outside') beside.shift()
    const candidates = [...near, ...beside, ...(isSelected ? fartherCandidates(fontPx) : [])]
    const fits = (c: Candidate) => {
      // Names of no account keep some air around them.
      const box = boxOf(c, x, y, width, fontPx, mark.isStrong ? 1 : 2.5)
      return (
        isFree(box) &&
        !taken.some((other) => overlaps(box, other)) &&
        !rooms.some(([code, room]) => !isSelected && code !== mark.code && overlaps(box, room))
      )
    }
    const chosen = candidates.find(fits) ?? (isSelected ? near[0] : undefined)
    if (!chosen) continue
    taken.push(boxOf(chosen, x, y, width, fontPx))
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

/** Where a name may stand, seen from its mark's point. */
export type Candidate = Pick<PlacedLabel, 'dx' | 'dy' | 'anchor'>

/** Half the width of a glyph row and its top above the mark's point. */
interface RowExtent {
  readonly halfWidth: number
  readonly top: number
  readonly bottom: number
}

function extentOf(glyphs: PlacedSymbol['glyphs']): RowExtent {
  return {
    halfWidth: Math.max(...glyphs.map(({ glyph, dx }) => Math.abs(dx) + glyph.radiusPx)),
    top: Math.min(...glyphs.map(({ glyph, dy }) => dy - glyph.radiusPx)),
    bottom: Math.max(...glyphs.map(({ glyph, dy }) => dy + glyph.radiusPx)),
  }
}

/** Below the row, above it, beside it, then shifted a little; without a row centred on the point first. */
function candidatesFor(width: number, fontPx: number, row: RowExtent | undefined): Candidate[] {
  const middle = fontPx * 0.36
  const under = row ? fontPx : middle
  const shifted: Candidate[] = [
    { dx: 0, dy: under + 4, anchor: 'middle' },
    { dx: -width * 0.3, dy: under + 2, anchor: 'middle' },
    { dx: width * 0.3, dy: under + 2, anchor: 'middle' },
  ]
  const first: Candidate = { dx: 0, dy: under, anchor: 'middle' }
  if (!row) return [first, ...shifted]
  const side = row.halfWidth + 4
  const beside = middle + (row.top + row.bottom) / 2
  const over = row.top - fontPx * 0.3
  return [
    first,
    { dx: 0, dy: over, anchor: 'middle' },
    { dx: side, dy: beside, anchor: 'start' },
    { dx: -side, dy: beside, anchor: 'end' },
    ...shifted,
    ...[under, over].flatMap((dy): Candidate[] => [
      { dx: -row.halfWidth, dy, anchor: 'start' },
      { dx: row.halfWidth, dy, anchor: 'end' },
    ]),
  ]
}

/** Below a sign, above it, right and left, seen from the mark's point. */
function besideSign({ left, right, top, bottom }: Box, x: number, y: number, fontPx: number): Candidate[] {
  const gap = 2
  const [dx, dy] = [(left + right) / 2 - x, (top + bottom) / 2 - y + fontPx * 0.36]
  return [
    { dx, dy: bottom - y + fontPx * 0.9, anchor: 'middle' },
    { dx, dy: top - y - fontPx * 0.2, anchor: 'middle' },
    { dx: right - x + gap, dy, anchor: 'start' },
    { dx: left - x - gap, dy, anchor: 'end' },
  ]
}

const farthestRing = 10

/** Ever farther below and above, to either side and straight: for the one name that must find a place. */
function fartherCandidates(fontPx: number): Candidate[] {
  return Array.from({ length: farthestRing }, (_, i) => (i + 1) * fontPx).flatMap((step): Candidate[] =>
    [fontPx + step, -step].flatMap((dy): Candidate[] => [
      { dx: 0, dy, anchor: 'middle' },
      { dx: step, dy, anchor: 'start' },
      { dx: -step, dy, anchor: 'end' },
    ]),
  )
}

/** Room a placed name takes, by `air` px wider than its estimated text; (x, y) is the mark's own point. */
export function boxOf(
  { dx, dy, anchor }: Candidate,
  x: number,
  y: number,
  width: number,
  fontPx: number,
  air = 1,
): Box {
  const left = x + dx - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  const baseline = y + dy
  return {
    left: left - air,
    top: baseline - fontPx * 0.8 - air,
    right: left + width + air,
    bottom: baseline + fontPx * 0.06 + air,
  }
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
