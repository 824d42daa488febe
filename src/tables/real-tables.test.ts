// The repository's own tables: complete, parsed without a fault, and true to what their sources say.
import { describe, expect, test } from 'vitest'
import { allTables } from './all-tables.ts'
import { parseTables } from './parse-tables.ts'
import { readCsv } from './read-csv.ts'
import { readRealFiles } from './real-files.fixture.ts'
import { isFileOf } from './table.ts'

const files = readRealFiles()
const { tables, policyFacts, issues } = parseTables(files)
const codes = new Set<string>(tables.divisions.map(({ code }) => code))
const byName = (name: string) => tables.divisions.find(({ nameZh }) => nameZh === name)

/** Raw cells of a column kind, over all tables. */
function cellsOf(test: (type: string) => boolean) {
  return allTables.flatMap((table) =>
    [...files]
      .filter(([path]) => isFileOf(table, path))
      .flatMap(([path, text]) =>
        readCsv(path, text).records.flatMap(({ line, cells }) =>
          Object.entries(table.columns)
            .filter(([, { kind }]) => test(kind.type))
            .map(([header, { kind }]) => ({
              at: `${path}:${line} ${header}`,
              kind,
              cell: (cells[header] ?? '').trim(),
            })),
        ),
      ),
  )
}

test('every file parses without a single fault', () => {
  expect(issues).toEqual([])
})

test('every CSV belongs to exactly one table and carries its columns in order', () => {
  // The check's own tables are declared beside the check.
  for (const [path, text] of [...files].filter(([name]) => !name.startsWith('data/check-'))) {
    const owners = allTables.filter((table) => isFileOf(table, path))
    expect(
      owners.map(({ id }) => id),
      path,
    ).toHaveLength(1)
    expect(readCsv(path, text).header, path).toEqual(Object.keys(owners[0]?.columns ?? {}))
    expect(text.startsWith('\uFEFF'), `${path} has a byte order mark`).toBe(true)
  }
})

test('no row was lost on the way from the collected facts', () => {
  const counts = {
    divisions: 102,
    clusters: 15,
    groups: 4,
    zones: 36,
    risingStars: 4,
    platforms: 20,
    mountainCounties: 26,
    statusEvents: 15,
    mountainGroupFigures: 44,
    pairs: 74,
    landTargets: 214,
    values: 571,
    pioneerZones: 9,
    layoutParts: 15,
  } as const
  for (const [key, count] of Object.entries(counts)) expect(tables[key as keyof typeof counts], key).toHaveLength(count)
  const perDocument = ['S1', 'S2', 'S3', 'S4', 'S5'].map((id) => policyFacts.filter((f) => f.documentId === id).length)
  expect(perDocument).toEqual([77, 52, 110, 36, 62])
  expect(policyFacts.filter(({ kind }) => kind === 'target')).toHaveLength(199)
})

describe('references', () => {
  test('every code is a division of today, or Shanghai where a pair leads there', () => {
    const outside = new Set<string>()
    for (const { at, kind, cell } of cellsOf((type) => type === 'code' || type === 'codes'))
      for (const code of cell.split(';').filter((part) => part !== '')) {
        if (codes.has(code)) continue
        expect(kind.type === 'code' && kind.mayLieOutside, `${at} ${code}`).toBe(true)
        outside.add(code)
      }
    expect([...outside].sort()).toEqual(['310106', '310117'])
  })

  test('every reference leads to a row, and every source is cited or one of the documents', () => {
    const keys = new Map(
      allTables.map((table) => [
        table.id,
        new Set(
          [...files]
            .filter(([path]) => isFileOf(table, path))
            .flatMap(([path, text]) => readCsv(path, text).records.map(({ cells }) => cells.id ?? cells.fact_id ?? '')),
        ),
      ]),
    )
    const cited = new Set<string>()
    for (const { at, kind, cell } of cellsOf((type) => type === 'reference')) {
      if (kind.type !== 'reference' || cell === '') continue
      expect(keys.get(kind.table)?.has(cell), `${at} ${cell}`).toBe(true)
      if (kind.table === 'sources') cited.add(cell)
    }
    expect(tables.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
  })

  test('unique keys do not repeat', () => {
    for (const table of allTables)
      for (const key of table.uniqueKeys) {
        const rows = [...files]
          .filter(([path]) => isFileOf(table, path))
          .flatMap(([path, text]) => readCsv(path, text).records)
        const values = rows.map(({ cells }) => key.map((header) => cells[header]).join('|'))
        expect(
          values.filter((value, i) => values.indexOf(value) !== i),
          `${table.id} ${key.join('+')}`,
        ).toEqual([])
      }
  })
})

describe('divisions', () => {
  test('counties per city', () => {
    const perCity = tables.divisions
      .filter(({ level }) => level === 'city')
      .map((city) => [city.shortZh, tables.divisions.filter(({ parent }) => parent === city.code).length])
    expect(Object.fromEntries(perCity)).toEqual({
      杭州: 13,
      宁波: 10,
      温州: 12,
      嘉兴: 7,
      湖州: 5,
      绍兴: 6,
      金华: 9,
      衢州: 6,
      舟山: 4,
      台州: 9,
      丽水: 9,
    })
  })

  test.each([
    ['丽水市', 'Líshuǐ'],
    ['乐清市', 'Yuèqīng'],
    ['台州市', 'Tāizhōu'],
    ['天台县', 'Tiāntāi'],
    ['嵊泗县', 'Shèngsì'],
    ['嵊州市', 'Shèngzhōu'],
    ['鄞州区', 'Yínzhōu'],
    ['莲都区', 'Liándū'],
    ['缙云县', 'Jìnyún'],
    ['瓯海区', 'Ōuhǎi'],
    ['衢州市', 'Qúzhōu'],
    ['岱山县', 'Dàishān'],
    ['椒江区', 'Jiāojiāng'],
    ['长兴县', 'Chángxīng'],
    ['瑞安市', "Ruì'ān"],
    ['淳安县', "Chún'ān"],
    ['遂昌县', 'Suìchāng'],
    ['浦江县', 'Pǔjiāng'],
    ['开化县', 'Kāihuà'],
    ['景宁畲族自治县', 'Jǐngníng'],
  ])('%s is read %s', (name, pinyin) => {
    expect(byName(name ?? '')?.pinyin).toBe(pinyin)
  })

  test('names are written in every way', () => {
    expect(byName('余姚市')).toMatchObject({ shortZh: '余姚', nameEn: 'Yuyao City', letters: 'yuyao', initials: 'yy' })
    expect(byName('滨江区')).toMatchObject({ shortZh: '滨江', nameEn: 'Binjiang District', kind: '区' })
    expect(byName('景宁畲族自治县')).toMatchObject({ shortZh: '景宁', nameEn: 'Jingning She Autonomous County' })
    expect(byName('临安区')).toMatchObject({ nameEn: "Lin'an District", letters: 'linan', initials: 'la' })
    for (const division of tables.divisions) {
      const bare = division.pinyin
        .normalize('NFD')
        .replace(/[^a-zA-Z]/g, '')
        .toLowerCase()
      expect(bare, division.nameZh).toBe(division.letters)
    }
  })

  test('old names and codes lead to the divisions of today', () => {
    const former = (name: string, code: string) =>
      tables.formerNames.find((row) => row.name === name && row.code === code)?.successorCodes
    expect(former('下城区', '330103')).toEqual(['330105'])
    expect(former('余杭区', '330110')).toEqual(['330110', '330113'])
    expect(former('临安市', '330185')).toEqual(['330112'])
    expect(former('金华县', '330721')).toEqual(['330702', '330703'])
    expect(byName('拱墅区')?.former.map(({ name }) => name)).toEqual(['下城区'])
    expect(byName('临平区')?.former.map(({ code }) => code)).toContain('330110')
  })

  test('island counties and islands kept elsewhere', () => {
    const islands = tables.divisions.filter(({ isIsland }) => isIsland).map(({ shortZh }) => shortZh)
    expect(islands.sort()).toEqual(['定海', '岱山', '嵊泗', '普陀', '洞头', '玉环'].sort())
    expect(byName('椒江区')?.keepIslands).toEqual(['大陈岛'])
    expect(byName('平阳县')?.keepIslands).toEqual(['南麂列岛'])
  })
})

describe('programmes', () => {
  const rolesOf = (role: string) => tables.zones.filter((zone) => zone.role === role).length

  test('zones keep unknown roles, uncertain batches and the row without a cluster', () => {
    expect([rolesOf('core'), rolesOf('collab'), rolesOf('unknown')]).toEqual([19, 13, 4])
    expect(tables.zones.filter(({ clusterId }) => clusterId === null).map(({ placeZh }) => placeZh)).toEqual([
      '湖州南太湖新区',
    ])
    expect(tables.zones.find(({ placeZh }) => placeZh === '余姚市')?.batches).toEqual([2, 3])
    expect(tables.zones.find(({ placeZh }) => placeZh === '普陀区')?.batches).toEqual([])
    expect(tables.zones.find(({ placeZh }) => placeZh === '宁波前湾新区')).toMatchObject({
      isFunctionalZone: true,
      countyCodes: ['330282', '330281'],
    })
  })

  test('mountain list on a day: 26, then 25, then 24 by the events', () => {
    const listOn = (day: string) => {
      const members = new Set<string>()
      for (const { date, effect, countyCodes } of [...tables.statusEvents].sort((a, b) => a.date.localeCompare(b.date)))
        if (date <= day && effect === 'join') for (const code of countyCodes) members.add(code)
        else if (date <= day && effect === 'leave') for (const code of countyCodes) members.delete(code)
      return members
    }
    expect(listOn('2024-07-31')).toEqual(new Set(tables.mountainCounties.map(({ code }) => code)))
    expect(listOn('2024-08-31').size).toBe(25)
    expect(listOn('2024-08-31').has('330922')).toBe(true)
    expect(listOn('2025-12-31').size).toBe(24)
    expect(listOn('2025-12-31').has('330881')).toBe(false)
  })

  test('five cities have a land target, and a measure never mixes kinds of quantity', () => {
    const cities = tables.landTargets.filter(
      (row) =>
        row.scopeLevel === 'prefecture' && row.kind.includes('target') && row.measureId !== '' && row.valueHa !== null,
    )
    expect([...new Set(cities.map(({ scopeZh }) => scopeZh))].sort()).toEqual(
      ['杭州市', '温州市', '湖州市', '绍兴市', '衢州市'].sort(),
    )
    for (const measure of tables.landMeasures) {
      const rows = tables.landTargets.filter(({ measureId }) => measureId === measure.id)
      expect(rows.length, measure.id).toBeGreaterThan(0)
      const isLand = measure.dimension === 'area' || measure.dimension === 'area-per-year'
      for (const row of rows) {
        expect(row.valueHa !== null, row.id).toBe(isLand)
        expect(row.unit.endsWith('/年'), row.id).toBe(measure.dimension === 'area-per-year')
        if (measure.periodStart !== '') expect(row.periodStart.slice(0, 4), row.id).toBe(measure.periodStart)
      }
    }
  })

  test('hectares follow from the printed unit (1 mu = 1/15 ha)', () => {
    const factor: Record<string, number> = {
      亩: 1 / 15,
      万亩: 1e4 / 15,
      平方公里: 100,
      公顷: 1,
      '亩/年': 1 / 15,
      '万亩/年': 1e4 / 15,
    }
    for (const { id, value, unit, valueHa } of tables.landTargets) {
      const perUnit = factor[unit]
      expect(valueHa !== null, `${id} ${unit}`).toBe(perUnit !== undefined)
      if (value !== null && valueHa !== null && perUnit !== undefined)
        expect(valueHa, id).toBeCloseTo(value * perUnit, 1)
    }
  })

  test('a pair of target and result belongs to one place and one unit of quantity', () => {
    const keys = new Set(tables.landTargets.map(({ pairKey }) => pairKey).filter((key) => key !== ''))
    expect(keys.size).toBe(7)
    for (const key of keys) {
      const rows = tables.landTargets.filter(({ pairKey }) => pairKey === key)
      expect(rows.map(({ kind }) => kind).sort(), key).toEqual(['actual', 'target'])
      expect(new Set(rows.map(({ scopeZh }) => scopeZh)).size, key).toBe(1)
      expect(new Set(rows.map(({ unit }) => unit)).size, key).toBe(1)
    }
  })

  test('the coastal belt stays without cities', () => {
    expect(tables.layoutParts.find(({ part }) => part === '一带')).toMatchObject({ cityCodes: [], countyCodes: [] })
  })
})

test('every indicator has values or a formula of indicators that have', () => {
  const withValues = new Set(tables.values.map(({ indicatorId }) => indicatorId))
  for (const { id, formula } of tables.indicators) {
    expect(withValues.has(id), id).toBe(formula === '')
    for (const part of formula.match(/[a-z][a-z_0-9]+/g) ?? [])
      if (!formula.startsWith('count(')) expect(withValues.has(part), formula).toBe(true)
  }
})

test('Chinese columns hold no English words, English columns no Chinese', () => {
  for (const { at, cell } of cellsOf((type) => type === 'text')) {
    const header = at.split(' ')[1] ?? ''
    if (header.endsWith('_zh')) expect(cell, at).not.toMatch(/\b(inferred|name|extent|and|the|unknown|given)\b/i)
    if (header.endsWith('_en')) expect(cell, at).not.toMatch(/[\u4e00-\u9fff]/)
  }
})
