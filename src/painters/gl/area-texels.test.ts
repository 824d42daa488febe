import { describe, expect, it } from 'vitest'
import { type DivisionCode, divisionCode } from '../../domain/division.ts'
import type { AreaMark, OutlineMark } from '../../drawing/drawing.ts'
import { areaTexels, outlineTexels } from './area-texels.ts'
import { rgbOf } from './rgb.ts'

const [a, b, c] = ['990101', '990102', '990201'].map(divisionCode) as [DivisionCode, DivisionCode, DivisionCode]

const area = (code: DivisionCode, fill: string, rest: Partial<AreaMark> = {}): AreaMark => ({
  code,
  fill,
  classId: 'x',
  pattern: 'none',
  patternColour: '',
  valueText: '',
  value: null,
  statements: [],
  ...rest,
})
const outline = (code: DivisionCode, style: OutlineMark['style'], colour = '#96631a'): OutlineMark => ({
  code,
  style,
  colour,
  widthPx: 2,
})
const areas = [
  area(a, '#1c5c61'),
  area(b, '#eee9de', { pattern: 'stripe', patternColour: '#2f6db3' }),
  area(c, '#dcebea', { pattern: 'hatch', patternColour: '#b9b2a1' }),
]

describe('outlineTexels', () => {
  it('writes colour, width and dashes in the order of the counties', () => {
    const texels = outlineTexels({ outlines: [outline(b, 'dashed'), outline(c, 'solid', '#ff0000')] }, [a, b, c])
    expect([...texels.slice(0, 4)]).toEqual([0, 0, 0, 0])
    expect([...texels.slice(8, 16)]).toEqual([0x96, 0x63, 0x1a, 255, 32, 80, 48, 255])
    expect([...texels.slice(16)]).toEqual([255, 0, 0, 255, 32, 0, 0, 255])
  })
})

describe('areaTexels', () => {
  it('writes fills, and below them patterns with their kind, in the order of the vertices', () => {
    const texels = areaTexels({ areas }, [c, '000000', a, b])
    expect([...texels.slice(0, 16)]).toEqual([
      ...[0xdc, 0xeb, 0xea, 255],
      ...[0, 0, 0, 0],
      ...[0x1c, 0x5c, 0x61, 255],
      ...[0xee, 0xe9, 0xde, 255],
    ])
    expect([...texels.slice(16)]).toEqual([0xb9, 0xb2, 0xa1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0x2f, 0x6d, 0xb3, 1])
  })

  it('dims every class but the one pointed out', () => {
    const texels = areaTexels({ areas: [area(a, '#1c5c61', { classId: 'y' }), ...areas.slice(1)] }, [a, b, c], 'y')
    expect([texels[3], texels[7], texels[11]]).toEqual([255, 71, 71])
  })

  it('reads six digits and nothing else', () => {
    expect(rgbOf('#0b4a94')).toEqual([0x0b, 0x4a, 0x94])
    expect(rgbOf('teal')).toEqual([128, 128, 128])
  })
})
