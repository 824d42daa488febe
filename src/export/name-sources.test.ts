import { expect, it } from 'vitest'
import type { Source } from '../domain/evidence.ts'
import { nameSources } from './name-sources.ts'

const source = (titleZh: string, kind: Source['kind'], number = '') =>
  ({ id: titleZh, titleZh, titleEn: `${titleZh} en`, number, kind }) as Source

it('puts documents before press, by number where they have one', () => {
  const sources = [source('甲报', 'press'), source('乙方案', 'document', '浙政发〔2023〕4号')]
  expect(nameSources(sources, 'zh', 30)).toEqual(['浙政发〔2023〕4号', '甲报'])
  expect(nameSources(sources, 'zh', 10)).toEqual(['浙政发〔2023〕4号'])
})
it('says what still needs its original only where nothing else is known', () => {
  const unknown = source('原件待补', 'unknown')
  expect(nameSources([unknown, source('甲报', 'press')], 'zh', 30)).toEqual(['甲报'])
  expect(nameSources([unknown], 'en', 30)).toEqual(['原件待补 en'])
  expect(nameSources([], 'zh', 30)).toEqual([])
})
