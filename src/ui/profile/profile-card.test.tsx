// The profile: lines with their grade, figures apart from units, empty sections with offers.
import { describe, expect, test } from 'vitest'
import { renderPart, toyServices } from '../../../tests/fixtures/toyland/toy-app.tsx'
import { toyCodes } from '../../../tests/fixtures/toyland/toy-atlas.ts'
import type { ProfileModel } from '../../drawing/profile.ts'
import { SourceCard } from '../sources/source-card.tsx'
import { ProfileCard } from './profile-card.tsx'
import { ProfilePanel } from './profile-panel.tsx'

const model: ProfileModel = {
  code: toyCodes.east,
  title: '东区',
  subtitle: '南市 · 990101 · 区',
  sections: [
    {
      id: 'zones',
      title: '角色',
      empty: null,
      lines: [
        {
          id: 'Z1',
          glyph: { shape: 'disc', colour: '#2f6db3' },
          strong: '核心区',
          text: '积木',
          value: '',
          unit: '',
          note: '批次 1',
          evidence: 'inferred',
          sourceId: 'plan',
        },
        {
          id: 'V1',
          glyph: null,
          strong: '',
          text: '常住人口',
          value: '60',
          unit: '万人',
          note: '',
          evidence: 'official',
          sourceId: 'plan',
        },
      ],
    },
    { id: 'platforms', title: '平台', lines: [], empty: { text: '没有平台。', offers: [toyCodes.hill] } },
  ],
}

describe('the profile card', () => {
  const html = renderPart(<ProfileCard model={model} />)

  test('gives each line its grade as word and shape', () => {
    expect(html).toMatch(/ev-inferred.*stroke-dasharray.*待核实/)
    expect(html).toMatch(/ev-official.*官方/)
  })
  test('sets the value apart from its unit', () => {
    expect(html).toContain('<b>60</b> 万人')
  })
  test('says what is missing and offers neighbours', () => {
    expect(html).toContain('没有平台。')
    expect(html).toMatch(/<button[^>]*>山<\/button>/)
  })
})

describe('the profile panel', () => {
  const panel = (compared: readonly string[]) =>
    renderPart(<ProfilePanel describe={() => model} />, toyServices({ place: toyCodes.east, compared }))
  test('offers comparison, zoom and the neighbours', () => {
    const html = panel([])
    expect(html).toContain('加入比较')
    expect(html).toContain('放大到此')
    expect(html).toContain('邻县')
  })
  test('takes back what is compared, and stops at six', () => {
    expect(panel([toyCodes.east])).toContain('移出比较')
    expect(panel(['1', '2', '3', '4', '5', '6'])).toMatch(/disabled[^>]*>加入比较/)
  })
  test('a code that nobody knows says so', () => {
    expect(renderPart(<ProfilePanel />, toyServices({ place: '123456' }))).toContain('不在图谱之内')
  })
})

describe('the source card', () => {
  test('links an original and states number and issuer', () => {
    const html = renderPart(<SourceCard sourceIds={['plan']} evidence="official" />)
    expect(html).toContain('href="https://example.org/plan"')
    expect(html).toContain('童政〔2023〕1号')
    expect(html).toContain('童话省政府')
  })
  test('a reprint needs its original and gets no link', () => {
    const html = renderPart(<SourceCard sourceIds={['paper']} evidence="reported" />)
    expect(html).toContain('需补原件')
    expect(html).not.toContain('href')
  })
  test('an unknown source is said to be one', () => {
    expect(renderPart(<SourceCard sourceIds={['?']} evidence="reported" />)).toContain('出处尚未登记')
  })
})
