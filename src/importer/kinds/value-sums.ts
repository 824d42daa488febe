// City and province rows of a yearbook: used to prove that the counties add up, never imported.
import type { Division } from '../../domain/division.ts'
import type { Sentence } from '../import-error.ts'

/** Printed figure of a division in one column; digits after the point decide the rounding. */
export interface PrintedFigure {
  readonly value: number
  readonly text: string
}

const decimals = (text: string) => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0

/** Rounding of n parts and of the total: half of the last digit each. */
const tolerance = (figures: readonly PrintedFigure[]) =>
  figures.reduce((sum, { text }) => sum + 0.5 * 10 ** -decimals(text), 0) + 1e-9

/** Every subtotal whose parts are all printed and do not add up. */
export function sumProblems(
  label: string,
  figures: ReadonlyMap<string, PrintedFigure>,
  divisions: readonly Division[],
): readonly Sentence[] {
  const problems: Sentence[] = []
  for (const whole of divisions.filter((d) => d.level !== 'county')) {
    const total = figures.get(whole.code)
    const parts = divisions.filter((d) => d.parent === whole.code).map((d) => figures.get(d.code))
    if (!total || parts.length === 0) continue
    const printed = parts.filter((part) => part !== undefined)
    if (printed.length < parts.length) continue
    const sum = printed.reduce((s, { value }) => s + value, 0)
    if (Math.abs(sum - total.value) <= tolerance([...printed, total])) continue
    const rounded = Number(sum.toFixed(6))
    problems.push({
      zh: `${label}：${whole.nameZh}合计 ${total.text}，下属各地相加 ${rounded}，差 ${Number((sum - total.value).toFixed(6))} → 请核对`,
      en: `${label}: ${whole.nameEn} is given as ${total.text}, its parts add up to ${rounded} → check`,
    })
  }
  return problems
}
