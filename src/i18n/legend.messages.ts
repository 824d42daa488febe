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
    selected: (name: string, value: string) => `已选 ${name}：${value}`,
    hovered: (name: string, value: string) => `所指 ${name}：${value}`,
  },
  {
    legend: 'Legend',
    classes: 'Classes',
    classCount: (label, count) => `${label}: ${count}`,
    unit: (unit) => `Unit: ${unit}`,
    signs: 'Signs',
    coverage: 'Completeness',
    selected: (name, value) => `Selected, ${name}: ${value}`,
    hovered: (name, value) => `Pointed at, ${name}: ${value}`,
  },
)
