// How a figure shown follows from the one published; arrives with the card of its source.
import { messages } from './messages.ts'

export const basisText = messages(
  { counted: '数所录名单中的角色', conversion: '1 亩 = 1/15 公顷' },
  { counted: 'roles counted on the lists held here', conversion: '1 mu = 1/15 ha' },
)
