// The time control: steps from change to change, and Play.
import { messages } from './messages.ts'

export const timeText = messages(
  {
    earlier: '上一个变动',
    later: '下一个变动',
    play: '逐步播放',
    pause: '停止',
    latest: '现行',
    batch: '截至批次',
    batchOf: (n: number) => `第 ${n} 批`,
    date: '名单日期',
    dueYear: '到期年份',
    allYears: '全部年份',
  },
  {
    earlier: 'Previous change',
    later: 'Next change',
    play: 'Play step by step',
    pause: 'Stop',
    latest: 'Now',
    batch: 'Up to batch',
    batchOf: (n) => `batch ${n}`,
    date: 'Date of the list',
    dueYear: 'Year due',
    allYears: 'all years',
  },
)
