// The map itself: its name, its buttons and what the keyboard hears.
import { messages } from './messages.ts'

export const mapText = messages(
  {
    name: (title: string) => `地图：${title}。用方向键走到相邻的县市区，回车查看。`,
    area: (name: string, value: string) => `${name}，${value}`,
    zoomIn: '放大',
    zoomOut: '缩小',
    home: '看全省',
    here: (name: string, city: string, said: string) => `${name}（${city}）：${said}。`,
    graded: (text: string, grade: string) => `${text}，${grade}`,
    inClass: (label: string, unit: string) => `分级：${label} ${unit}`,
    sep: '；',
    edge: '这个方向没有相邻的县市区。',
    noData: '未见公布',
    noLink: '链接部分没有载入：地图照常可用，但地址栏不会记下所见。请刷新再试。',
    noTheme: '其他专题没有载入，地图暂留在原专题；再选一次即可重试。',
    dataBroken: '数据文件没有载入，地图与图例仍可查看。请刷新；若仍如此，请检查 data/atlas.json 是否完整。',
  },
  {
    name: (title) => `Map: ${title}. Arrow keys go to the neighbouring county, Enter opens it.`,
    area: (name, value) => `${name}, ${value}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole province',
    here: (name, city, said) => `${name} (${city}): ${said}.`,
    graded: (text, grade) => `${text}, ${grade}`,
    inClass: (label, unit) => `Class: ${label} ${unit}`,
    sep: '; ',
    edge: 'No neighbouring county in this direction.',
    noData: 'none published',
    noLink:
      'The part for links did not load: the map works, but the address will not hold the view. Reload to try again.',
    noTheme: 'The other themes did not load: the map stays with this one. Choose again to retry.',
    dataBroken:
      'The data file did not load; map and legend can still be read. Reload, or check that data/atlas.json is complete.',
  },
)
