// What the legend says beside what the drawing gives it.
import { messages } from './messages.ts'

export const legendText = messages(
  {
    legend: '图例',
    classes: '分级',
    classCount: (label: string, count: number) => `${label}：${count} 个`,
    unit: (unit: string) => `单位：${unit}`,
    signs: '符号',
    coverage: '完整程度',
    have: (label: string, have: number, total: number) => `${label}：已录 ${have}，官方总数 ${total}`,
    selected: (name: string, value: string) => `已选 ${name}：${value}`,
    hovered: (name: string, value: string) => `所指 ${name}：${value}`,
    numberLine: '数轴：所选与所指县市区的位置',
  },
  {
    legend: 'Legend',
    classes: 'Classes',
    classCount: (label, count) => `${label}: ${count}`,
    unit: (unit) => `Unit: ${unit}`,
    signs: 'Signs',
    coverage: 'Completeness',
    have: (label, have, total) => `${label}: ${have} recorded of an official ${total}`,
    selected: (name, value) => `Selected, ${name}: ${value}`,
    hovered: (name, value) => `Pointed at, ${name}: ${value}`,
    numberLine: 'Number line: where the selected and the pointed-at county stand',
  },
)
