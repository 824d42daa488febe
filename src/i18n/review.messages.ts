// The slot of the map review number.
import { messages } from './messages.ts'

export const reviewText = messages(
  {
    review: (number: string) => `审图号：${number}`,
    reviewPending: '审图号：待审 · 内部审阅稿',
  },
  {
    review: (number) => `Map review no. ${number}`,
    reviewPending: 'Map review: pending · internal draft',
  },
)
