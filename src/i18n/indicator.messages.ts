// What the indicator layer says: years, gaps, extremes.
import { messages } from './messages.ts'

export const indicatorText = messages(
  {
    title: '统计指标',
    status: (n: number) => `${n} 项指标`,
    has: '有记录',
    hasNot: '未见记录',
    year: (year: string) => yearZh(year),
    yearOf: (name: string, year: string) => `${name} ${yearZh(year)}`,
    nd: '年份未载',
    rank: (n: string) => `第 ${n} 位`,
  },
  {
    title: 'Indicators',
    status: (n) => `${n} indicators`,
    has: 'On record',
    hasNot: 'No record found',
    year: (year) => year,
    yearOf: (name, year) => `${name} ${year}`,
    nd: 'year not stated',
    rank: (n) => `rank ${n}`,
  },
)

/** "2023 年"; other periods as the source dates them. */
export function yearZh(year: string): string {
  return /^\d{4}$/.test(year) ? `${year} 年` : year
}
