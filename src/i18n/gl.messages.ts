// What is said where the engine cannot draw.
import { messages } from './messages.ts'

export const glText = messages(
  {
    noGl: '本机没有可用的图形加速，使用基础地图；除平滑缩放外一切照常。',
  },
  {
    noGl: 'No usable graphics acceleration here: the basic map stays; all but smooth zoom works as usual.',
  },
)
