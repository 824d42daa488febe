// Points: both coordinates there, in the right order, inside the county the row states.
import type { LonLat } from '../../geo/geometry.ts'
import type { CheckContext } from './context.ts'
import { codesIn } from './find-fault.ts'
import type { Problem } from './finding.ts'
import { fromGcj02 } from './gcj02.ts'
import type { Rule } from './rule.ts'
import { inRow, meant, type SheetRow } from './sheet.ts'

const round = (n: number) => String(Math.round(n * 1e4) / 1e4)

/** Column names of the point of a table, by kind. */
function pointColumns(row: SheetRow): readonly [lon: string, lat: string] | undefined {
  const columns = Object.entries(row.sheet.table.columns)
  const lon = columns.find(([, { kind }]) => kind.type === 'longitude')?.[0]
  const lat = columns.find(([, { kind }]) => kind.type === 'latitude')?.[0]
  return lon !== undefined && lat !== undefined ? [lon, lat] : undefined
}

function where(context: CheckContext, row: SheetRow, column: string, at: LonLat): Problem | undefined {
  const { countyAt, divisions } = context
  const stated = codesIn(meant(row, 'county_codes'))
  const found = countyAt?.(at)
  if (!countyAt || stated.length === 0 || (found && stated.includes(found))) return undefined
  const shifted = fromGcj02(at)
  const unshifted = countyAt(shifted)
  const isShifted = unshifted !== undefined && stated.includes(unshifted)
  const hint = isShifted
    ? {
        zh: `像是高德、腾讯的 GCJ-02 坐标，换算为 ${round(shifted[0])}, ${round(shifted[1])}`,
        en: `it looks like GCJ-02 of a web map; converted it is ${round(shifted[0])}, ${round(shifted[1])}`,
      }
    : { zh: '改正坐标或县代码', en: 'correct the position or the county' }
  const point = `${at[0]}, ${at[1]}`
  const namesZh = stated.map(divisions.sayZh).join('、')
  const namesEn = stated.map(divisions.sayEn).join(', ')
  return found
    ? inRow(
        row,
        column,
        `点（${point}）在 ${divisions.sayZh(found)}，不在 ${namesZh} → ${hint.zh}`,
        `the point (${point}) lies in ${divisions.sayEn(found)}, not in ${namesEn} → ${hint.en}`,
      )
    : inRow(
        row,
        column,
        `点（${point}）在省外或海上，不在 ${namesZh} → ${hint.zh}`,
        `the point (${point}) lies outside the province or at sea, not in ${namesEn} → ${hint.en}`,
      )
}

export const pointInCountyRule: Rule = {
  id: 'point-in-county',
  *check(context) {
    for (const { rows } of context.sheets) {
      for (const row of rows) {
        const columns = pointColumns(row)
        if (!columns) break
        const [lonText, latText] = columns.map((name) => meant(row, name))
        if (!lonText && !latText) continue
        if (!lonText || !latText) {
          const column = lonText ? columns[1] : columns[0]
          // An unreadable cell has its own finding.
          if (row.value[column] !== null)
            yield inRow(
              row,
              column,
              '经纬度缺一 → 补上，或两格都留空',
              'one coordinate is missing → add it or leave both blank',
            )
          continue
        }
        const [lon, lat] = [Number(lonText), Number(latText)]
        if (Number.isNaN(lon) || Number.isNaN(lat)) continue
        if (lon >= 3 && lon <= 54 && lat >= 73 && lat <= 136) {
          yield inRow(
            row,
            columns[0],
            `经纬度写反了（${lon}, ${lat}） → 经度 ${lat}，纬度 ${lon}`,
            `longitude and latitude are swapped (${lon}, ${lat}) → longitude ${lat}, latitude ${lon}`,
          )
          const still = where(context, row, columns[0], [lat, lon])
          if (still) yield still
          continue
        }
        const wrong = where(context, row, columns[0], [lon, lat])
        if (wrong) yield wrong
      }
    }
  },
}
