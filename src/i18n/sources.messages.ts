// The line of sources below a map.
import { messages } from './messages.ts'

export const sourcesText = messages(
  { sources: '资料：', andMore: (n: number) => `等 ${n} 件` },
  { sources: 'Sources: ', andMore: (n) => ` and others (${n} in all)` },
)
