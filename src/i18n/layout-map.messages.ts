// What only the map and the legend of the layout theme say: it arrives with their drawing.
import { messages } from './messages.ts'

export const layoutMapText = messages(
  {
    titleDual: '双核一带一廊',
    titleCorridors: '科创走廊与产业走廊',
    populationCities: (n: number) => `${n} 个设区市`,
    populationCounties: (n: number) => `${n} 个县市区`,
    unseen: '未见',
    none: '未见明文归属',
    noCorridor: '未见列入走廊',
    corridors: '条走廊',
    coverage: '写明范围的',
    attribution: (title: string) => `“双核一带一廊”的提法见${title}；各部分包括哪些市只见于转载，原件待补`,
    noteUnstated: (names: string) => `未见明确范围，故不着色：${names}。`,
    summaryDual: (parts: string) => `${parts}；其余各市未见明文归属。`,
    part: (name: string, cities: string) => `${name}：${cities}`,
    unstated: '范围未见明文',
    summaryCorridors: (counties: number, corridors: number, most: string) =>
      `${counties} 个县市区列入 ${corridors} 条走廊。${most}`,
    most: (names: string, n: number) => `最多的是${names}（${n} 条）。`,
  },
  {
    titleDual: 'Two cores, one belt, one corridor',
    titleCorridors: 'Innovation and industrial corridors',
    populationCities: (n) => `${n} cities`,
    populationCounties: (n) => `${n} counties`,
    unseen: 'none seen',
    none: 'Not assigned by any source',
    noCorridor: 'not named for any corridor',
    corridors: 'corridors',
    coverage: 'With a stated extent',
    attribution: (title) =>
      `The layout is named in ${title}; which cities belong to its parts was seen only in a reprint, its original still to be found`,
    noteUnstated: (names) => `No source states the extent, so nothing is drawn: ${names}.`,
    summaryDual: (parts) => `${parts}; no source assigns the other cities.`,
    part: (name, cities) => `${name}: ${cities}`,
    unstated: 'extent not stated',
    summaryCorridors: (counties, corridors, most) => `${counties} counties belong to ${corridors} corridors. ${most}`,
    most: (names, n) => `Most: ${names} (${n}).`,
  },
)
