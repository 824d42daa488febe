// What the layout layer says: 双核一带一廊, corridors, pioneer zones.
import { messages } from './messages.ts'

export const layoutText = messages(
  {
    title: '布局与走廊',
    status: (parts: number, corridors: number) => `${parts} 个组成部分 · ${corridors} 条走廊`,
    section: '空间布局',
    empty: '公开资料未写明它属于哪一部分布局或哪条走廊。',
    wholeCity: '只写到市',
    area: 'km²',
    year: (text: string) => `${text} 年`,
    provincial: '省级',
    municipal: '市级',
    pioneer: '未来产业先导区',
    pioneerEmpty: '未见未来产业先导区；名单很不完整。',
  },
  {
    title: 'Layout and corridors',
    status: (parts, corridors) => `${parts} parts · ${corridors} corridors`,
    section: 'Spatial layout',
    empty: 'No published text says which part of the layout or which corridor it belongs to.',
    wholeCity: 'stated for the whole city only',
    area: 'km²',
    year: (text) => text,
    provincial: 'provincial',
    municipal: 'municipal',
    pioneer: 'Future-industry pioneer zones',
    pioneerEmpty: 'No pioneer zone was found; the list is far from complete.',
  },
)
