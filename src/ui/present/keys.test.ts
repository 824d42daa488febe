// Any clicker and any keyboard moves the story; what is typed elsewhere does not.
import { describe, expect, it } from 'vitest'
import { createKeyReader } from './keys.ts'

const press = (keys: readonly string[], isExploring = false, isTaken = false) => {
  const read = createKeyReader()
  return keys.map((key) => read({ key, hasModifier: false, isTaken }, isExploring)).at(-1)
}

describe('on the slides', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'black'],
    ['B', 'black'],
    ['W', 'white'],
    ['F', 'fullScreen'],
    ['Escape', 'leave'],
    ['?', 'help'],
    ['e', 'explore'],
    ['P', 'ring'],
    ['o', 'presenter'],
  ])('%s asks for %s', (key, does) => expect(press([key])).toEqual({ do: does }))

  it.each([
    [['3', 'Enter'], 3],
    [['1', '0', 'Enter'], 10],
  ])('%j goes to page %i', (keys, step) => expect(press(keys)).toEqual({ do: 'goTo', step }))

  it('forgets digits that were not meant', () => {
    expect(press(['3', 'PageDown', 'Enter'])).toEqual({ do: 'next' })
  })

  it('takes a number and Enter from a button that has the focus, but not Enter alone', () => {
    const read = createKeyReader()
    const onButton = (key: string) => read({ key, hasModifier: false, isTaken: key === 'Enter' }, false)
    expect(onButton('Enter')).toBeNull()
    expect(onButton('6')).toBeNull()
    expect(onButton('Enter')).toEqual({ do: 'goTo', step: 6 })
    expect(onButton('Enter')).toBeNull()
  })

  it.each(['x', 't', 'c', 'toString', 'Tab', 'Shift'])('%s asks for nothing', (key) => expect(press([key])).toBeNull())

  it('leaves the browser’s own keys alone', () => {
    expect(createKeyReader()({ key: 'f', hasModifier: true, isTaken: false }, false)).toBeNull()
  })
})

describe('while exploring', () => {
  it.each(['r', 'Enter', 'PageDown', 'PageUp', 'E'])('%s returns', (key) => {
    expect(press([key], true)).toEqual({ do: 'resume' })
  })
  it.each(['ArrowRight', ' ', '3', 'Escape', '?', 'Home'])('%s belongs to the page', (key) => {
    expect(press([key], true)).toBeNull()
  })
  it('a letter typed into the search is a letter, but a clicker always clicks', () => {
    expect(press(['r'], true, true)).toBeNull()
    expect(press(['b'], true, true)).toBeNull()
    expect(press(['PageDown'], true, true)).toEqual({ do: 'resume' })
  })
})
