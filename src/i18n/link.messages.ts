// What is said where a link asks for more than there is.
import { messages } from './messages.ts'

export const linkText = messages(
  {
    notOffered: '这个链接里的专题不在本站发布之列，改看第一个专题。',
    noEnglish: '英文文本没有载入，先以中文显示。 English texts did not load; the page stays in Chinese.',
  },
  {
    notOffered: 'The theme of this link is not published here: this is the first one.',
    noEnglish: 'English texts did not load; the page stays in Chinese. 英文文本没有载入。',
  },
)
