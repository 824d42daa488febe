// What only the map and the legend of the indicator theme say: it arrives with their drawing.
import { yearZh } from './indicator.messages.ts'
import { messages } from './messages.ts'

export const indicatorMapText = messages(
  {
    population: (n: number) => `${n} 个县市区`,
    none: '未见公布',
    noneRank: '未见位次',
    published: '有公布数',
    coverage: '有数的县市区',
    otherYear: (usual: string) => `不是 ${usual}的数`,
    yearCount: (year: string, n: number) => `${yearZh(year)} ${n} 个`,
    noteDerived: (formula: string) => `由本图谱计算：${formula}。`,
    latest: '各县最近一年',
    now: '现行',
    valueWithYear: (text: string, year: string) => `${text}（${year}）`,
    summary: (name: string, years: string, n: number, all: number) =>
      `${name}（${years}）：${all} 个县市区中 ${n} 个有数。`,
    extremes: (high: string, highText: string, low: string, lowText: string, median: string, medianText: string) =>
      `最高${high}（${highText}），最低${low}（${lowText}），中位数 ${medianText}，最接近者为${median}。`,
    ranks: (best: string, bestText: string, last: string, lastText: string) =>
      `所见最前${best}（${bestText}），最后${last}（${lastText}）。`,
    flags: (n: number, names: string) => `有记录的 ${n} 个：${names}。`,
    noValues: '没有任何县市区有数。',
    noIndicator: '尚无统计指标。',
  },
  {
    population: (n) => `${n} counties`,
    none: 'not published',
    noneRank: 'no rank found',
    published: 'Published',
    coverage: 'Counties with a figure',
    otherYear: (usual) => `of another year than ${usual}`,
    yearCount: (year, n) => `${year} ${n}`,
    noteDerived: (formula) => `Computed here: ${formula}.`,
    latest: 'latest year of each county',
    now: 'current',
    valueWithYear: (text, year) => `${text} (${year})`,
    summary: (name, years, n, all) => `${name} (${years}): ${n} of ${all} counties have a figure.`,
    extremes: (high, highText, low, lowText, median, medianText) =>
      ` Highest ${high} (${highText}), lowest ${low} (${lowText}), median ${medianText}, nearest to it ${median}.`,
    ranks: (best, bestText, last, lastText) => ` Best seen ${best} (${bestText}), last ${last} (${lastText}).`,
    flags: (n, names) => ` On record, ${n}: ${names}.`,
    noValues: ' No county has a figure.',
    noIndicator: 'There is no indicator yet.',
  },
)
