// Words of the map itself: waters, overlays.
import { messages } from './messages.ts'

export const drawingText = messages(
  {
    eastSea: '东海',
    hangzhouBay: '杭州湾',
    overlayMountain: '山区县',
    overlayPlatforms: '“万亩千亿”平台',
    overlayPioneer: '未来产业先导区',
    overlayRoles: '“415X”角色',
  },
  {
    eastSea: 'East China Sea',
    hangzhouBay: 'Hangzhou Bay',
    overlayMountain: 'Mountain county',
    overlayPlatforms: '10,000-mu platform',
    overlayPioneer: 'Future-industry pioneer zone',
    overlayRoles: '415X role',
  },
)
