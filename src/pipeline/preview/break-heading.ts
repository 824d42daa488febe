// Breaks a heading or a sentence into lines between words.
import { textWidthPx } from '../../drawing/place-marks.ts'

const closing = /^[，。；：、！？）》」』”’,.;:!?)]/
const opening = /[（《「『“‘(]$/

/** A last line shorter than this stands alone. */
const loneEm = 2.5

/**
 * As few lines of at most `widthEm` as hold the text, broken after a colon where that costs no line. No line begins with a closing
 * mark or ends with an opening one, and the last is more than a lone word where the others can spare one. A word longer than the
 * width stands by itself.
 */
export function breakHeading(text: string, widthEm: number): readonly string[] {
  const lines = spared(text, widthEm)
  const [, head = '', tail = ''] = /^(.+?[：:])\s*(.+)$/u.exec(text) ?? []
  if (head === '' || lines.length === 1) return lines
  const parted = [...spared(head, widthEm), ...spared(tail, widthEm)]
  return parted.length === lines.length ? parted : lines
}

function spared(text: string, widthEm: number): readonly string[] {
  const words = wordsOf(text)
  const lines = fill(words, widthEm)
  if (lines.length === 1 || width(lines.at(-1) ?? '') >= loneEm) return lines
  for (let em = widthEm; em > widthEm / 2; em -= 0.5) {
    const even = fill(words, em)
    if (even.length > lines.length) break
    if (width(even.at(-1) ?? '') >= loneEm) return even
  }
  return lines
}

const width = (text: string) => textWidthPx(text, 1)

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = words.at(-1) ?? ''
    if (last !== '' && (closing.test(segment) || opening.test(last) || segment === ' '))
      words[words.length - 1] += segment
    else words.push(segment)
  }
  return words
}

function fill(words: readonly string[], widthEm: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && width((line + word).trimEnd()) > widthEm) {
      lines.push(line.trimEnd())
      line = word
    } else line += word
  }
  return [...lines, line.trimEnd()]
}
