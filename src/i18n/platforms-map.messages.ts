// What only the map and the legend of the platforms theme say: it arrives with their drawing.
import { messages } from './messages.ts'

export const platformsMapText = messages(
  {
    heading: '“万亩千亿”新产业平台',
    unit: '个平台',
    population: (n: number) => `${n} 个县市区`,
    unseen: '未见',
    none: '未见平台',
    area: '规划面积',
    unpublished: '未见公布',
    sized: (what: string, value: string) => `${what} ${value}`,
    unpublishedSign: (what: string) => `${what}未见公布`,
    noteMissing: (n: number) => `另有 ${n} 个平台尚未查明，图上空白不等于没有。`,
    noteInferred: '平台位置据所在园区推断，待核实。',
    noteHidden: (n: number) => `${n} 个平台的位置待核实，只计入所在县的数目。`,
    summary: (n: number, counties: number, fields: string) =>
      `图上 ${n} 个平台，分布在 ${counties} 个县市区：${fields}。`,
    fieldCount: (field: string, n: number) => `${field} ${n} 个`,
    most: (names: string, n: number) => `最多的是${names}（${n} 个）。`,
    asOf: (date: string) => `截至 ${date}`,
    upToBatch: (n: string) => `截至第 ${n} 批（含批次不定者）`,
  },
  {
    heading: '“10,000 mu, 100 billion yuan” industrial platforms',
    unit: 'platforms',
    population: (n) => `${n} counties`,
    unseen: 'none seen',
    none: 'no platform found',
    area: 'Planned area',
    unpublished: 'not published',
    sized: (what, value) => `${what} ${value}`,
    unpublishedSign: (what) => `${what} not published`,
    noteMissing: (n) => `${n} more platforms are not yet identified: a blank county may still have one.`,
    noteInferred: 'Positions are judged from the host zone and to be checked.',
    noteHidden: (n) => `${n} platforms whose position is to be checked are only counted in their county.`,
    summary: (n, counties, fields) => `${n} platforms in ${counties} counties: ${fields}.`,
    fieldCount: (field, n) => `${field} ${n}`,
    most: (names, n) => ` Most: ${names} (${n}).`,
    asOf: (date) => `as of ${date}`,
    upToBatch: (n) => `up to batch ${n} (uncertain ones included)`,
  },
)
