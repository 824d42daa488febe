// The search box.
import { messages } from './messages.ts'

export const searchText = messages(
  {
    search: '搜索',
    placeholder: '县市区、集群、平台、拼音、代码',
    results: '搜索结果',
    none: (query: string) => `没有找到“${query}”。可试拼音、首字母（如 xs）或六位代码。`,
    found: (n: number) => `${n} 条结果`,
    matched: (text: string) => `匹配“${text}”`,
    failed: '搜索没能载入，仍可在地图上点选或用数据表查找。',
    county: '县市区',
    city: '设区市',
    cluster: '集群',
    group: '产业群',
    platform: '平台',
    zone: '核心区 / 协同区',
    indicator: '指标',
    layer: '图层',
  },
  {
    search: 'Search',
    placeholder: 'County, cluster, platform, pinyin, code',
    results: 'Search results',
    none: (query) => `Nothing found for “${query}”. Try pinyin, initials (xs) or a six-digit code.`,
    found: (n) => `${n} results`,
    matched: (text) => `matches “${text}”`,
    failed: 'The search could not be loaded; places can still be chosen on the map or in the table.',
    county: 'County',
    city: 'City',
    cluster: 'Cluster',
    group: 'Group',
    platform: 'Platform',
    zone: 'Zone',
    indicator: 'Indicator',
    layer: 'Theme',
  },
)
