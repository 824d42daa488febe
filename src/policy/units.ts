// Units of the policy documents in English. Counting words are not said in English: what is counted says the name of the figure.
import type { Language } from '../domain/language.ts'
import { landUnitsEn } from '../layers/land-figures.ts'

const english: Readonly<Record<string, string>> = {
  ...landUnitsEn,
  '': '',
  项: '',
  条: '',
  支: '',
  件: '',
  台: '',
  '家(个)': '',
  个县: 'counties',
  个行业: 'industries',
  名: 'people',
  位: '',
  块: 'plots',
  场: 'events',
  年: 'years',
  个月: 'months',
  天: 'days',
  日期: '',
  纳税年度: 'tax years',
  元: 'yuan',
  万元: '10,000 yuan',
  万亿元: 'trillion yuan',
  亿美元: '100 million US dollars',
  '万元/人': '10,000 yuan per person',
  '万元/人·年': '10,000 yuan per person a year',
  万家: '10,000 firms',
  万户: '10,000 households',
  万个: '10,000 ',
  万辆: '10,000 vehicles',
  万人: '10,000 people',
  吨: 't',
  '吨标准煤/万元': 'tce per 10,000 yuan',
  '克标准煤/千瓦时': 'gce per kWh',
  万千瓦: '10,000 kW',
  千伏: 'kV',
  亩: 'mu',
  万亩: '10,000 mu',
  公顷: 'ha',
  平方公里: 'km²',
  'km²': 'km²',
  '人/km²': 'people per km²',
  百分点: 'percentage points',
  成: 'tenths',
  倍: 'times',
  // The name of a ratio says what it is.
  比例: '',
  比率: '',
  容积率: '',
}

/** A unit of the tables in the reader's language, "" where none is said; undefined where English has no word for it yet. */
export function knownUnit(unit: string, language: Language): string | undefined {
  if (language === 'zh') return unit
  if (english[unit] !== undefined) return english[unit]
  const [, base] = /^(.+)\/年$/.exec(unit) ?? []
  const word = base === undefined ? undefined : english[base]
  return word === undefined ? undefined : `${word} a year`.trim()
}
