// Numbers as yearbooks print them: thousands separators, full-width digits, and three ways to say that there is none.
import { cleanText } from './clean-text.ts'

export type NumberReading =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  /** "—", "…", "..." or blank: not published; never zero. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

const missing = /^(?:|[-—–―－]+|…+|\.{2,}|·{2,}|\/|x|X|#|\*|N\/?A|n\.?a\.?|缺|无数据|暂无|未公布|空)$/

/** Reads one cell; the text keeps the digits as printed. */
export function readNumber(raw: string): NumberReading {
  const text = cleanText(raw).replace(/ /g, '')
  if (missing.test(text)) return { kind: 'missing' }
  const plain = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  const digits = plain.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1')
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return { kind: 'unreadable' }
  return { kind: 'number', text: digits, value: Number(digits) }
}
