// What only the map and the legend of the land theme say: it arrives with their drawing.
import { messages } from './messages.ts'

export const landMapText = messages(
  {
    population: (n: number) => `${n} 个设区市`,
    none: '未见公布方案',
    other: '方案用其他口径',
    scopeFigure: (scope: string, text: string) => `${scope}：${text}`,
    noteMeasure: '每次只显示一项口径，各项之间不可相加、不可比较。',
    noteComparator: '“≥”“≤”照方案所写，按所写的数归级。',
    noteByCity: '数值属于整个设区市，辖内各县同色。',
    noteTargets: (text: string) => `同一口径下的省级目标：${text}。`,
    noteOthers: (text: string) => `省级其他口径：${text}。`,
    coverage: '公布本项目标的设区市',
    noteHangzhou: (text: string) => `杭州市：${text}。`,
    summary: (measure: string, cities: string, others: number, missing: number) =>
      `${measure}：${cities}。${others > 0 ? `${others} 个设区市的方案用其他口径，` : ''}其余 ${missing} 个未见公布方案。`,
    nobody: '没有设区市公布',
    noMeasures: '尚无按市公布的用地目标。',
  },
  {
    population: (n) => `${n} cities`,
    none: 'no plan found',
    other: 'plan in another measure',
    scopeFigure: (scope, text) => `${scope}: ${text}`,
    noteMeasure: 'One measure at a time: measures must not be added or compared.',
    noteComparator: '“≥” and “≤” are the plans’ own; classes go by the number stated.',
    noteByCity: 'The value holds for the whole city; all its counties share one colour.',
    noteTargets: (text) => `Provincial target of the same measure: ${text}.`,
    noteOthers: (text) => `Provincial targets of other measures: ${text}.`,
    coverage: 'Cities with a target of this measure',
    noteHangzhou: (text) => `Hangzhou: ${text}.`,
    summary: (measure, cities, others, missing) =>
      `${measure}: ${cities}.${others > 0 ? ` ${others} cities have a plan in another measure.` : ''} No plan was found for the other ${missing}.`,
    nobody: 'no city has published one',
    noMeasures: 'No city target is known yet.',
  },
)
