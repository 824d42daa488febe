// Text as people type it made comparable, and made fit for the tables again.
import { simplify } from './simplify.ts'

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g
/** ﹑﹐﹔﹙﹚ and the like: narrow forms of the ordinary signs. */
const smallForms = /[\uFE50-\uFE6B]/g
const brackets: Readonly<Record<string, string>> = {
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '〈': '(',
  '〉': ')',
}

/** ⾦ of a PDF that was copied from: a radical's own sign, which looks like 金. */
const radicals = /[\u2F00-\u2FDF\uF900-\uFAFF]/g

/** Half-width signs and one kind of bracket, simplified characters; no blanks or line breaks beside Chinese characters; no invisible characters. */
export function cleanText(text: string): string {
  return simplify(text)
    .replace(invisible, '')
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(radicals, (c) => c.normalize('NFKC'))
    .replace(smallForms, (c) => c.normalize('NFKC'))
    .replace(/[【】〔〕[\]{}〈〉]/g, (c) => brackets[c] ?? c)
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/ (?=[^\w])|(?<=[^\w]) /g, '')
    .trim()
}

const circled = '[\u2460-\u249B\u3220-\u3229\u3280-\u3289\u2776-\u2793]'
const chineseNumber = '[一二三四五六七八九十百]{1,4}'
const serial = new RegExp(
  `^(?:${circled}[.、,:]?|\\((?:\\d{1,3}|${chineseNumber})\\)[.、,:]?|(?:\\d{1,3}|${chineseNumber})[.、,:)](?!\\d)|\\d{1,3} ?(?=[\\p{Script=Han}(])(?![年月日批个家类级项万亿强]))`,
  'u',
)

/** Takes away "1.", "（一）", "①", "12 " and the like from cleaned text; 三门县 and 2023年 stay. */
export function stripSerial(text: string): string {
  let rest = text.replace(/^(?:[•·●○■□◆▪►▶➤★☆*-]|\p{Extended_Pictographic}|\uFE0F)+(?!\d)/u, '')
  for (let i = 0; i < 2; i++) {
    const next = rest.replace(serial, '').trim()
    if (next === '' || next === rest) break
    rest = next
  }
  return rest
}

/** Signs by which a table says that there is nothing: "—", "/", "无". */
export const isBlankSign = (text: string): boolean => /^(?:[-—–―/\\…·]*|无|暂无)$/.test(text)

/** A serial number and nothing else. */
export const isSerial = (text: string): boolean =>
  /^\(?\d{1,4}\)?[.、,]?$/.test(text) || new RegExp(`^${circled}$`).test(text)

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' }

/** Text for a Chinese column: full-width punctuation, no stray signs at the ends. */
export function toChineseText(text: string): string {
  const trimmed = cleanText(text).replace(/^[、,;:.。]+|[、,;:.。]+$/g, '')
  return /\p{Script=Han}/u.test(trimmed) ? trimmed.replace(/[,;:()](?!\d{3}\b)/g, (c) => fullWidth[c] ?? c) : trimmed
}

const digits = '零一二三四五六七八九'

/** "三" → 3, "十二" → 12, "12" → 12; undefined beyond 99. */
export function chineseInteger(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text)
  if (!match || text === '') return undefined
  const [, tens = '', ten = '', ones = ''] = match
  if (ten === '') return tens !== '' && ones === '' ? digits.indexOf(tens) : undefined
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
