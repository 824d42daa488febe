import { describe, expect, test } from 'vitest'
import { otherTheme, type PolicyTheme, themeOf } from './policy.ts'

const theme = (id: string, ...keywords: string[]): PolicyTheme => ({ id, nameZh: id, nameEn: id, keywords, layer: '' })
const themes = [theme('land', '用地'), theme('energy', '节能', '用能'), theme('firms', '企业')]
const of = (indicator: string, section = '') => themeOf({ indicator, section }, themes)

describe('the theme of a figure', () => {
  test('is the first theme in the table one of whose words the indicator carries', () => {
    expect(of('企业用地')).toBe('land')
    expect(of('节能企业')).toBe('energy')
  })
  test('comes from the section only where the indicator says nothing', () => {
    expect(of('项目', '工业用地保障')).toBe('land')
    expect(of('企业', '工业用地保障')).toBe('firms')
  })
  test('is “other” where no word fits: nothing is guessed', () => {
    expect(of('方案有效期截止', '组织实施')).toBe(otherTheme)
  })
})
