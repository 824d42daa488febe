// What those read who only see the atlas's link.
import { messages } from './messages.ts'

export const previewText = messages(
  {
    summary: '415X 集群、山区县、平台与低效用地：一县一档，每个数字都带来源。',
  },
  {
    summary:
      '415X clusters, mountain counties, large platforms, low-efficiency land: a profile for every county, a source for every figure.',
  },
)
