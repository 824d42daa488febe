// A handful of ids for the tests of the link.
import { divisionCode } from '../domain/division.ts'
import type { KnownIds } from './known-ids.ts'

export const known: KnownIds = {
  clusters: new Set(['C01', 'C02']),
  groups: new Set(['G1']),
  measures: new Set(['vacated', 'redeveloped']),
  indicators: new Set(['density', 'industrial_big_county_yongtiaodaliang']),
  divisions: new Set(['330000', '330100', '330102', '330109', '330281', '330282', '330402', '310112']),
  formerDivisions: new Map([
    ['330104', { code: divisionCode('330102'), wasZh: '江干区', nowZh: '上城区', nowEn: 'Shangcheng District' }],
  ]),
  idByName: new Map([
    ['萧山区', '330109'],
    ['萧山', '330109'],
    ['数字安防与网络通信', 'C01'],
  ]),
}
