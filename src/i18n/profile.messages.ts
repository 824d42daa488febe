// The profile card.
import { messages } from './messages.ts'

export const profileText = messages(
  {
    profile: '档案',
    close: '关闭档案',
    compare: '加入比较',
    uncompare: '移出比较',
    compareFull: '最多比较六个地方',
    zoom: '放大到此',
    neighbours: '邻县',
    offers: '附近有记录的县市区',
    unknown: '这个代码不在图谱之内。',
    none: '未见公开资料。',
  },
  {
    profile: 'Profile',
    close: 'Close the profile',
    compare: 'Compare',
    uncompare: 'Remove from comparison',
    compareFull: 'At most six places can be compared',
    zoom: 'Zoom here',
    neighbours: 'Neighbours',
    offers: 'Nearby counties with an entry',
    unknown: 'This code is not in the atlas.',
    none: 'Nothing published was found.',
  },
)
