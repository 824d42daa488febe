// The line of sources below a map.
import { messages } from './messages.ts'

export const sourcesText = messages(
  { grades: '凭据等级与条数', sources: '资料：', andMore: (n: number) => `等 ${n} 件` },
  { grades: 'Grades of the rows shown', sources: 'Sources: ', andMore: (n) => ` and others (${n} in all)` },
)
