// A row's place said twice must be the same place: city and counties, code and name.
import { codesIn } from './find-fault.ts'
import { codeColumnsWithNames, nameBeside } from './name-beside.ts'
import type { Rule } from './rule.ts'
import { inRow, meant } from './sheet.ts'

export const cityOfCountyRule: Rule = {
  id: 'city-of-county',
  *check({ sheets, divisions: { byCode, sayZh, sayEn } }) {
    for (const { rows, table } of sheets) {
      const column = Object.hasOwn(table.columns, 'city_code') ? 'city_code' : 'city_codes'
      if (!Object.hasOwn(table.columns, column) || !Object.hasOwn(table.columns, 'county_codes')) continue
      for (const row of rows) {
        const cities = codesIn(meant(row, column))
        if (cities.length === 0 || !cities.every((city) => byCode.get(city)?.level === 'city')) continue
        for (const code of codesIn(meant(row, 'county_codes'))) {
          const county = byCode.get(code)
          if (county?.level !== 'county' || cities.includes(county.parent)) continue
          yield inRow(
            row,
            column,
            `${sayZh(code)}属于 ${sayZh(county.parent)}，不属于 ${cities.map(sayZh).join('、')} → 改正市或县的代码`,
            `${sayEn(code)} belongs to ${sayEn(county.parent)}, not to ${cities.map(sayEn).join(', ')} → correct the city or the county`,
          )
        }
      }
    }
  },
}

export const nameOfCodeRule: Rule = {
  id: 'name-of-code',
  *check({ sheets, divisions: { codesByName, sayZh, sayEn } }) {
    for (const { rows, table } of sheets) {
      // Divisions themselves say which name a code has.
      if (table.id === 'divisions') continue
      for (const column of codeColumnsWithNames.filter((name) => Object.hasOwn(table.columns, name))) {
        for (const row of rows) {
          const codes = codesIn(meant(row, column))
          const [name = ''] = nameBeside(row, column)
          const named = codesByName.get(name) ?? []
          if (codes.length === 0 || named.length === 0 || named.some((code) => codes.includes(code))) continue
          yield inRow(
            row,
            column,
            `“${name}”是 ${named.map(sayZh).join('、')}，代码却是 ${codes.map(sayZh).join('、')} → 改正名称或代码`,
            `"${name}" is ${named.map(sayEn).join(', ')}, yet the code is ${codes.map(sayEn).join(', ')} → correct the name or the code`,
          )
        }
      }
    }
  },
}
