// How spreadsheets spoil codes, numbers and dates: recognises each spoiling and says what was meant.

export interface CellFault {
  /** Stable name of the spoiling, the id of the rule that reports it. */
  readonly kind: 'full-width' | 'thousands' | 'exponent' | 'code-form' | 'number-form' | 'date-form' | 'separator'
  /** What the cell should say; null where nobody can know. */
  readonly repaired: string | null
  readonly zh: string
  readonly en: string
}

const fault = (kind: CellFault['kind'], repaired: string | null, zh: string, en: string): CellFault => ({
  kind,
  repaired,
  zh,
  en,
})

/** Characters nobody sees: zero-width blanks and joiners, the byte order mark, soft hyphens, direction marks. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g

const mayBeStripped = /[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/

/** The cell as it is meant to be read: no invisible characters, no blanks at either end. */
export const stripped = (cell: string): string => (mayBeStripped.test(cell) ? cell.replace(invisible, '').trim() : cell)

const fullWidth = /[\uFF10-\uFF19\uFF0B\uFF0D\uFF0E\uFF05\uFF0F\uFF21-\uFF3A\uFF41-\uFF5A]/g
const toHalfWidth = (cell: string) => cell.replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** Full-width digits, signs and letters. */
export function fullWidthFault(cell: string): CellFault | undefined {
  const repaired = toHalfWidth(cell)
  if (repaired === cell) return undefined
  return fault(
    'full-width',
    repaired,
    `“${cell}”里有全角字符 → 改为半角 ${repaired}`,
    `"${cell}" has full-width characters → write ${repaired}`,
  )
}

const exponent = /^([+-]?)(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})$/

/** One code, after the full-width repair. */
export function codeFault(cell: string): CellFault | undefined {
  const [, , lead = '', digits = '', power = ''] = exponent.exec(cell) ?? []
  if (power !== '') {
    const isWhole = Number(power) === 5 && digits.length >= 5
    const repaired = isWhole ? `${lead}${digits.slice(0, 5)}` : null
    return fault(
      'exponent',
      repaired,
      `代码“${cell}”被 Excel 改成了科学计数${isWhole ? '' : '，末几位已丢失'} → 先把该列设为“文本”，再填${repaired ?? '六位代码'}`,
      `Excel turned the code into "${cell}"${isWhole ? '' : ' and lost its last digits'} → format the column as text, then write ${repaired ?? 'the six digits'}`,
    )
  }
  const meant =
    /^(\d{6})\.0*$/.exec(cell)?.[1] ??
    /^=?["'‘’]+(\d{6})["'’]?$/.exec(cell)?.[1] ??
    /^156(\d{6})$/.exec(cell)?.[1] ??
    /^(\d{6})(\d{3}|\d{6})$/.exec(cell)?.[1] ??
    (/^\d{3}[,，]\d{3}$/.test(cell) ? cell.replace(/[,，]/, '') : undefined) ??
    (/^\d{4}$/.test(cell) ? `${cell}00` : undefined) ??
    (/^\d{2}$/.test(cell) ? `${cell}0000` : undefined)
  if (meant === undefined) return undefined
  return fault(
    'code-form',
    meant,
    `代码“${cell}”不是六位数字 → 把该列设为“文本”，填 ${meant}`,
    `the code "${cell}" is not six digits → format the column as text and write ${meant}`,
  )
}

/** One number, after the full-width repair. */
export function numberFault(cell: string): CellFault | undefined {
  if (/^[+-]?\d{1,3}([,，]\d{3})+(\.\d+)?$/.test(cell)) {
    const repaired = cell.replace(/[,，]/g, '')
    return fault(
      'thousands',
      repaired,
      `“${cell}”带千分位 → 改为 ${repaired}`,
      `"${cell}" has thousands separators → write ${repaired}`,
    )
  }
  if (/^[+-]?\d+(\.\d+)?[eE][+-]?\d+$/.test(cell)) {
    const value = Number(cell)
    const repaired = Number.isFinite(value) && !String(value).includes('e') ? String(value) : null
    return fault(
      'exponent',
      repaired,
      `“${cell}”是科学计数，Excel 可能已丢失末几位 → 照来源写全${repaired === null ? '' : `（如 ${repaired}）`}`,
      `"${cell}" is in scientific notation, Excel may have lost digits → write it in full as the source has it${repaired === null ? '' : ` (such as ${repaired})`}`,
    )
  }
  const [, digits, unit] = /^(-?\d+(?:\.\d+)?)\s*([^\d\s.,，;；|/\-—~～、]{1,6})$/.exec(cell) ?? []
  if (digits === undefined || unit === undefined) return undefined
  return fault(
    'number-form',
    digits,
    `“${cell}”把单位写进了数字 → 只填 ${digits}，单位写在单位列`,
    `"${cell}" has its unit in the number → write ${digits} and put the unit into its own column`,
  )
}

/** A list whose parts are set apart by the wrong sign; `sign` is the right one. */
export function separatorFault(cell: string, part: RegExp, sign: ';' | '|'): CellFault | undefined {
  const parts = cell.split(/\s*[,，、;；|｜/\s]\s*/).filter((p) => p !== '')
  const repaired = parts.join(sign)
  if (parts.length < 2 || cell === repaired || !parts.every((p) => part.test(p))) return undefined
  // Blanks around the right sign harm nobody.
  if (
    cell
      .split(/[;；|]/)
      .map((p) => p.trim())
      .join(sign) === repaired &&
    !/[；｜]/.test(cell) &&
    cell.includes(sign)
  )
    return undefined
  return fault(
    'separator',
    repaired,
    `“${cell}”的分隔符不对 → 用半角 ${sign} 隔开：${repaired}`,
    `"${cell}" is not separated as it should be → use ${sign}: ${repaired}`,
  )
}
