import { describe, expect, it } from 'vitest'
import { type DivisionCode, divisionCode } from '../../domain/division.ts'
import type { AreaMark, OutlineMark } from '../../drawing/drawing.ts'
import { areaStates, changedStates, patternTexels, rgbOf } from './area-states.ts'

const [a, b, c] = ['990101', '990102', '990201'].map(divisionCode) as [DivisionCode, DivisionCode, DivisionCode]

const area = (code: DivisionCode, fill: string, rest: Partial<AreaMark> = {}): AreaMark => ({
  code,
  fill,
  classId: 'x',
  pattern: 'none',
  patternColour: '',
  valueText: '',
  value: null,
  evidence: null,
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

describe('areaStates', () => {
  it('gives the engine exactly the colours of the drawing', () => {
    const states = areaStates({ areas, outlines: [] })
    expect([...states].map(([code, { fill }]) => [code, fill])).toEqual(areas.map(({ code, fill }) => [code, fill]))
  })

  it('keeps outlines of different styles apart and drops those of unknown places', () => {
    const outlines = [outline(a, 'dotted'), outline(a, 'dashed', '#ff0000'), outline(divisionCode('000000'), 'solid')]
    const states = areaStates({ areas, outlines })
    expect(states.get(a)).toMatchObject({ dotted: '#96631a', dottedPx: 2, dashed: '#ff0000', solid: null })
    expect(states.get(b)).toMatchObject({ dotted: null, dashed: null })
    expect(states.size).toBe(3)
  })
})

describe('changedStates', () => {
  it('names only what is different', () => {
    const before = areaStates({ areas, outlines: [outline(c, 'dotted')] })
    const next = areaStates({ areas: [area(a, '#000000'), ...areas.slice(1)], outlines: [] })
    expect(changedStates(before, next).map(([code]) => code)).toEqual([a, c])
    expect(changedStates(next, next)).toEqual([])
  })
})

describe('patternTexels', () => {
  it('writes colour and kind in the order of the vertices', () => {
    const texels = patternTexels({ areas }, [c, '000000', a, b])
    expect([...texels]).toEqual([0xb9, 0xb2, 0xa1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0x2f, 0x6d, 0xb3, 1])
  })

  it('reads six digits and nothing else', () => {
    expect(rgbOf('#0b4a94')).toEqual([0x0b, 0x4a, 0x94])
    expect(rgbOf('teal')).toEqual([128, 128, 128])
  })
})
