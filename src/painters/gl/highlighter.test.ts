import { expect, it } from 'vitest'
import { createHighlighter } from './highlighter.ts'

function recorded() {
  const calls: string[] = []
  const highlight = createHighlighter(
    {
      setFeatureState: ({ source, id }, state) => {
        for (const [mark, on] of Object.entries(state)) calls.push(`${on ? '+' : '-'}${mark} ${source} ${id}`)
      },
    },
    { counties: new Set(['990101', '990102']), cities: new Set(['990100']) },
  )
  return { calls, highlight }
}

it('moves a mark from one county to the next and repeats nothing', () => {
  const { calls, highlight } = recorded()
  highlight({ hovered: '990101', selected: '', compared: [] })
  highlight({ hovered: '990101', selected: '', compared: [] })
  highlight({ hovered: '990102', selected: '', compared: [] })
  expect(calls).toEqual(['+hovered counties 990101', '-hovered counties 990101', '+hovered counties 990102'])
})

it('outlines a selected city as a whole and lets the selection win over the rest', () => {
  const { calls, highlight } = recorded()
  highlight({ hovered: '', selected: '990100', compared: [] })
  highlight({ hovered: '990101', selected: '990101', compared: ['990101', '990102'] })
  expect(calls).toEqual([
    '+selected cities 990100',
    '-selected cities 990100',
    '+selected counties 990101',
    '+compared counties 990102',
  ])
})

it('does not tell the engine of places it does not know', () => {
  const { calls, highlight } = recorded()
  highlight({ hovered: '000000', selected: '310000', compared: ['x'] })
  expect(calls).toEqual([])
})
