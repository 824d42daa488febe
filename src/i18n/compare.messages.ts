// The comparison page.
import { messages } from './messages.ts'

export const compareText = messages(
  {
    heading: '比较',
    none: '还没有可比较的地方。请在地图上点选一个县市区，在档案中按“加入比较”；最多六个。',
    one: '再加入一个地方，就可以并列比较。',
    add: '加入',
    addPlace: '添加县市区',
    choose: '请选择',
    remove: (name: string) => `移出 ${name}`,
    item: '项目',
    full: (text: string) => `满格：全省最高 ${text}`,
    yearsDiffer: '年份或依据不同，横条长短只作参考',
    share: (percent: string) => `为全省最高值的 ${percent}%`,
    note: '横条的长度是该值与全省各县市区最高值之比；年份不同的，行首注明，各值的年份见其后。跨几个县市区的功能区在各县都列出，仍是一个。',
    noValue: '—',
  },
  {
    heading: 'Compare',
    none: 'Nothing to compare yet. Choose a county on the map and press “Compare” in its profile; up to six.',
    one: 'Add one more place to compare side by side.',
    add: 'Add',
    addPlace: 'Add a county',
    choose: 'Choose',
    remove: (name) => `Remove ${name}`,
    item: 'Item',
    full: (text) => `full bar: highest in the province, ${text}`,
    yearsDiffer: 'years or bases differ: lengths are only a rough guide',
    share: (percent) => `${percent}% of the highest in the province`,
    note: 'The bar is the value’s share of the highest among all counties; where years differ, the row says so and each value bears its own. A functional zone across several counties stands with each of them and is still one.',
    noValue: '—',
  },
)
