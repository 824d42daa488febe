// Toyland's tables: right in every cell, so that a test breaks one thing and sees one finding.
import { divisionCode } from '../../domain/division.ts'
import type { CodedShape } from '../../geo/contains.ts'
import { clustersTable } from '../../tables/clusters.table.ts'
import { divisionsTable } from '../../tables/divisions.table.ts'
import { formerNamesTable } from '../../tables/former-names.table.ts'
import { groupsTable } from '../../tables/groups.table.ts'
import { indicatorsTable } from '../../tables/indicators.table.ts'
import { landMeasuresTable } from '../../tables/land-measures.table.ts'
import { landTargetsTable } from '../../tables/land-targets.table.ts'
import { mountainCountiesTable } from '../../tables/mountain-counties.table.ts'
import { mountainEventsTable } from '../../tables/mountain-events.table.ts'
import { officialTotalsTable } from '../../tables/official-totals.table.ts'
import { pairsTable } from '../../tables/pairs.table.ts'
import { platformsTable } from '../../tables/platforms.table.ts'
import { sourcesTable } from '../../tables/sources.table.ts'
import { valuesTable } from '../../tables/values.table.ts'
import { zonesTable } from '../../tables/zones.table.ts'
import { allRules } from './all-rules.ts'
import { checkFiles } from './check-files.ts'
import type { CheckInput } from './context.ts'
import { exceptionsFile, ownTables, unitsFile, warningsFile } from './own-tables.ts'

export const toyTables = [
  divisionsTable,
  formerNamesTable,
  groupsTable,
  clustersTable,
  zonesTable,
  platformsTable,
  mountainCountiesTable,
  mountainEventsTable,
  pairsTable,
  landMeasuresTable,
  landTargetsTable,
  indicatorsTable,
  valuesTable,
  officialTotalsTable,
  sourcesTable,
  ...ownTables,
]

/** Path → text without byte order mark. */
export const toyFiles: Readonly<Record<string, string>> = {
  'data/divisions.csv': `code,level,parent_code,kind,name_zh,short_zh,name_en,short_en,pinyin,letters,initials,is_island,keep_islands
990000,province,,省,玩具省,玩具,Toyland,Toyland,Wánjù,wanju,wj,no,
990100,city,990000,地级市,木城市,木城,Wood City,Wood,Mùchéng,mucheng,mc,no,
990200,city,990000,地级市,石城市,石城,Stone City,Stone,Shíchéng,shicheng,sc,no,
990101,county,990100,区,积木区,积木,Block District,Block,Jīmù,jimu,jm,no,
990102,county,990100,县,陀螺县,陀螺,Top County,Top,Tuóluó,tuoluo,tl,no,
990201,county,990200,县级市,风筝市,风筝,Kite City,Kite,Fēngzheng,fengzheng,fz,no,
`,
  'data/former-names.csv': `name,code,until,successor_codes,relation,note_zh,note_en
木马区,990103,2019,990101;990102,split,分归两县,Divided
`,
  'data/groups.csv': `id,name_zh,name_en
G1,玩具群,Toys
`,
  'data/clusters.csv': `id,group_id,name_zh,name_en,also_called,evidence,group_evidence,source_id,note_zh,note_en
C01,G1,智能积木,Smart Blocks,积木产业,official,official,S1,,
C02,G1,高端风筝,High Kites,,official,official,S1,,
`,
  'data/zones.csv': `id,batches,role,cluster_id,city_code,place_zh,place_en,county_codes,is_functional_zone,focus_zh,focus_en,date,evidence,source_id
Z01,1,core,C01,990100,积木区,Block District,990101,no,,,2023-02-09,official,S1
Z02,2,collab,C01,990100,陀螺县,Top County,990102,no,,,2023-06-20,reported,S2
Z03,2|3,core,C02,990200,风筝市,Kite City,990201,no,,,,reported,unknown
Z04,2,collab,C02,990100,木城新区,Wood New Area,990101;990102,yes,,,,reported,unknown
`,
  'data/platforms.csv': `id,name_zh,name_en,also_called,batches,approved,status_zh,status_en,city_code,county_codes,host_zone_zh,host_zone_en,industry_zh,industry_en,field_zh,field_en,area_km2,output_yi_yuan,output_year,lon,lat,precision,position_evidence,evidence,source_id
ZP01,积木平台,Block Platform,,1,2019,培育,Being cultivated,990100,990101,,,积木,Blocks,智能装备,Smart equipment,10,1234.5,2022,120.5,30.5,site,inferred,official,S1
`,
  'data/mountain-counties.csv': `code,name_zh,development_class,class_evidence,policy_batch,lead_industry_zh,lead_industry_en,industry_evidence,industry_note_zh,industry_note_en,evidence,source_id
990102,陀螺县,生态发展类,inferred,,,,,,,reported,S2
`,
  'data/mountain-events.csv': `id,date,event_zh,event_en,effect,county_codes,detail_zh,detail_en,note_zh,note_en,document,evidence,source_id
ME01,2015,列入,Joined,join,990102;990201,列入,Joined,,,,reported,S2
ME02,2024-08-21,调出,Left,leave,990201,调出,Left,,,,reported,S2
`,
  'data/pairs.csv': `id,from_code,from_zh,from_en,to_code,to_zh,to_en,kind,name_zh,name_en,year,year_basis,site_code,evidence,code_evidence,source_id
PR01,990102,陀螺县,Top County,310115,浦东新区,Pudong New Area,结对,,,2020,start,,reported,reported,S2
`,
  'data/land-measures.csv': `id,dimension,unit_zh,unit_en,period_start,period_end,name_zh,name_en,definition_zh,definition_en
vacated-2021-2023,area,公顷,ha,2021,2023,腾出用地,Land vacated,三年目标,Three-year target
`,
  'data/land-targets.csv': `id,scope_level,scope_code,scope_zh,scope_en,indicator_zh,indicator_en,measure_id,pair_key,comparator,value,unit,value_ha,period_start,period_end,kind,document,section,evidence,source_id
LT001,prefecture,990100,木城市,Wood City,腾出用地,Land vacated,vacated-2021-2023,,≥,3,万亩,2000.00,2021,2023,target,方案,,official,S1
`,
  'data/indicators.csv': `id,name_zh,name_en,unit_zh,unit_en,draw,decimals,is_listed,method,breaks,formula,same_year,note_zh,note_en
gdp,地区生产总值,GDP,亿元,100 million yuan,symbol,2,yes,natural,,,no,,
gdp_share,生产总值之比,GDP share,%,%,fill,1,yes,given,1|2|3,100*gdp/gdp,yes,,
`,
  'data/values.csv': `indicator_id,code,year,value,evidence,source_id
gdp,990101,2023,1234.5,official,S1
gdp,990102,2023,88,reported,S2
gdp,990201,2024,912.3,reported,unknown
`,
  'data/official-totals.csv': `id,programme,scope_code,label_zh,label_en,value,unit_zh,unit_en,as_of,evidence,source_id
zones-core-batch3,zones,990000,核心区,Core zones,2,个,zones,2024,official,S1
divisions-wood,divisions,990100,木城市县数,Counties of Wood City,2,个,counties,2024,official,S1
`,
  'data/sources.csv': `id,title_zh,title_en,number,issuer_zh,issuer_en,date,url,kind,note_zh,note_en
S1,玩具省行动方案,Toyland Action Plan,,玩具省政府,Government of Toyland,2023-01-17,https://example.org/plan,document,,
S2,玩具日报,Toyland Daily,,玩具日报,Toyland Daily,2023,,press,,
unknown,原件待查,Original to be found,,未载,not given,,,unknown,,
`,
  [unitsFile]: `unit,hectares,also_written
万亩,666.6666667,
公顷,1,ha
亿元,,亿
个,,
%,,
`,
  [warningsFile]: 'rule,allowed,reason_zh,reason_en\n',
  [exceptionsFile]: 'file,row,column,rule,reason,source_id,note\n',
}

const square = (code: string, west: number, south: number): CodedShape => ({
  code: divisionCode(code),
  rings: [
    [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
    ],
  ],
})

/** Three squares: blocks and tops side by side, kites south of the blocks. */
export const toyShapes = [square('990101', 120, 30), square('990102', 121, 30), square('990201', 120, 29)]
export const toyDay = '2026-11-21'

/** UTF-8 with byte order mark, as the tables are kept. */
export const withBom = (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${text}`)

export const toyBytes = (): Map<string, Uint8Array> =>
  new Map(Object.entries(toyFiles).map(([file, text]) => [file, withBom(text)]))

export function checkToy(files: CheckInput['files']) {
  return checkFiles({ files, counties: toyShapes, today: toyDay }, toyTables, allRules).findings
}

/** Findings as "file:line row · column [rule] zh | en" after text edits: [file without data/ and .csv, from, to]. */
export function findingsAfter(...edits: readonly (readonly [file: string, from: string, to: string])[]): string[] {
  const texts = new Map(Object.entries(toyFiles))
  for (const [name, from, to] of edits) {
    const file = `data/${name}.csv`
    const text = texts.get(file)
    if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  return describe(checkToy(new Map([...texts].map(([file, text]) => [file, withBom(text)]))))
}

/** The same after the bytes of one file were replaced. */
export function findingsAfterBytes(file: string, bytes: Uint8Array): string[] {
  return describe(checkToy(toyBytes().set(file, bytes)))
}

const describe = (findings: ReturnType<typeof checkToy>): string[] =>
  findings.map(
    ({ level, rule, file, line, row, column, zh, en }) =>
      `${file}:${line} ${row} · ${column} [${level} ${rule}] ${zh} | ${en}`,
  )
