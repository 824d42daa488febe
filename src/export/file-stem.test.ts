// Names of downloads.
import { expect, test } from 'vitest'
import { toyAtlas } from '../../tests/fixtures/toyland/toy-atlas.ts'
import { silentPublisher } from '../domain/atlas.ts'
import { fileStem } from './file-stem.ts'

const publisher = {
  ...silentPublisher,
  nameZh: '童话省：工业 图谱/2027',
  nameEn: 'Atlas of Tale: Industry (2027)',
}

test('a download bears the publisher’s name, without what a file system refuses', () => {
  expect(fileStem(toyAtlas.edition, 'zh')).toBe('浙江工业空间图谱')
  expect(fileStem(toyAtlas.edition, 'en')).toBe('zhejiang-industrial-atlas')
  expect(fileStem({ publisher }, 'zh')).toBe('童话省：工业图谱2027')
  expect(fileStem({ publisher }, 'en')).toBe('atlas-of-tale-industry-2027')
})
