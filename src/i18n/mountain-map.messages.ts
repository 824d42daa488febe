// What only the map and the legend of the mountain theme say: it arrives with their drawing.
import { messages } from './messages.ts'

export const mountainMapText = messages(
  {
    heading: (date: string) => `山区海岛县名单与类别（${date}）`,
    member: '山区县（不分类别）',
    memberPlain: '在列',
    left: '已调出',
    never: '从未列入',
    memberValue: (classText: string) => `在列 · ${classText}`,
    listed: (date: string) => `在列（${date} 名单）`,
    leftValue: (date: string) => `已调出（${date}）`,
    neverValue: '从未列入山区县名单',
    population: (n: number) => `${n} 个县市区`,
    coverage: (asOf: string) => `在列县数（官方口径 ${asOf}）`,
    asOf: (date: string) => `截至 ${date}`,
    flowInferred: '虚线：关系或端点待核实',
    noteClasses: '两类的划分据上下文判断，待核实。',
    noteFlows: '协作关系来自不同年份的报道，并非同一轮官方名单。',
    noteOutside: '通往省外的线止于省界外框，端点只示方向。',
    summary: (date: string, members: number, leap: number, eco: number, unclassed: number) =>
      `截至 ${date}，在列 ${members} 个县：跨越发展类 ${leap} 个，生态发展类 ${eco} 个，类别未见公布 ${unclassed} 个。`,
    summaryUnclassed: (date: string, members: number) => `截至 ${date}，在列 ${members} 个县；类别未予显示。`,
    leftSentence: (names: string) => `已调出：${names}。`,
    flowSentence: (n: number) => `图上有 ${n} 对协作关系。`,
    pair: (from: string, to: string, kind: string) => `${from}—${to} · ${kind}`,
  },
  {
    heading: (date) => `Mountain and island counties and their classes (${date})`,
    member: 'Mountain county (class not shown)',
    memberPlain: 'listed',
    left: 'Removed',
    never: 'Never listed',
    memberValue: (classText) => `listed · ${classText}`,
    listed: (date) => `listed (list of ${date})`,
    leftValue: (date) => `removed (${date})`,
    neverValue: 'never on the list of mountain counties',
    population: (n) => `${n} counties`,
    coverage: (asOf) => `Listed counties (official figure of ${asOf})`,
    asOf: (date) => `as of ${date}`,
    flowInferred: 'Dashed: link or end to be checked',
    noteClasses: 'The split into two classes is judged from context and to be checked.',
    noteFlows: 'Partnerships come from reports of different years, not from one official list.',
    noteOutside: 'Lines that leave the province end at its frame; the end shows the direction only.',
    summary: (date, members, leap, eco, unclassed) =>
      `As of ${date}, ${members} counties are listed: ${leap} leapfrog, ${eco} ecological, ${unclassed} without a published class.`,
    summaryUnclassed: (date, members) =>
      `As of ${date}, ${members} counties are listed; classes to be checked are not shown.`,
    leftSentence: (names) => ` Removed: ${names}.`,
    flowSentence: (n) => ` ${n} partnerships are drawn.`,
    pair: (from, to, kind) => `${from} – ${to} · ${kind}`,
  },
)
