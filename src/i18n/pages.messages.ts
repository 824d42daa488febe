// Links to the pages about the data, in the toolbar.
import { messages } from './messages.ts'

export const pagesText = messages(
  { more: '资料', coverage: '资料完整度', policy: '政策目标', data: '关于数据', import: '补数据' },
  {
    more: 'Data',
    coverage: 'Coverage',
    policy: 'Policy targets',
    data: 'About the data',
    import: 'Complete the tables',
  },
)
