// Spellings made comparable: width, case, tone marks, blanks and hyphens do not count.

/** "Ｘiāo shān" → "xiaoshan"; "长三角（嘉善）" → "长三角嘉善". */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{S}\p{Z}\p{C}]+/gu, '')
    .normalize('NFC')
}

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)
