// Any words in letters that a link can carry unescaped, short where the words are Chinese.

/** Three digits of this base hold every character up to U+B63F: all of Chinese writing in common use. */
const base = 36
const width = 3

/** False for the characters that no letters are given to. */
export function hasPlainLetters(char: string): boolean {
  return (char.codePointAt(0) ?? 0) < base ** width
}

const isOwn = (char: string) => /[0-9a-z-]/.test(char)

/** Small letters, digits and hyphens as they are, other characters as runs of numbers between "_"; rarer ones are left out. */
export function toPlainLetters(text: string): string {
  let isRun = false
  let written = ''
  for (const char of text.toLowerCase()) {
    if (!hasPlainLetters(char)) continue
    if (isOwn(char) === isRun) {
      isRun = !isRun
      written += '_'
    }
    written += isRun ? (char.codePointAt(0) ?? 0).toString(base).padStart(width, '0') : char
  }
  return written
}

/** The words again; undefined for letters that no words are written in. */
export function fromPlainLetters(letters: string): string | undefined {
  const parts = letters.toLowerCase().split('_')
  const words = parts.map((part, i) => (i % 2 === 0 ? part : readRun(part)))
  return parts.every((part) => /^[0-9a-z-]*$/.test(part)) && words.every((word) => word !== undefined)
    ? words.join('')
    : undefined
}

function readRun(digits: string): string | undefined {
  if (digits.length === 0 || digits.length % width !== 0 || digits.includes('-')) return undefined
  const codes = digits.match(/.{3}/g) ?? []
  return codes.map((code) => String.fromCodePoint(Number.parseInt(code, base))).join('')
}
