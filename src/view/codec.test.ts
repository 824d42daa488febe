// A link opens whatever a chat program made of it, and says gently what it could not open.
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView } from './codec.ts'
import { known } from './known-ids.fixture.ts'
import { currentVersion } from './migrations.ts'
import { defaultView, type View } from './view.ts'

describe('decodeView', () => {
  const opens = (hash: string) => decodeView(hash, known)

  it('keeps the rest of a damaged link and says what was lost in both languages', () => {
    const { view, issues } = opens('l=land&m=vacatd&p=330281')
    expect(view).toEqual({ ...defaultView, layer: 'land', place: '330281' })
    expect(issues).toEqual([
      { key: 'm', value: 'vacatd', zh: expect.stringContaining('vacatd'), en: expect.stringContaining('vacatd') },
    ])
  })

  it.each(['#%E0%A4%A', '#overview', `#${'x'.repeat(2000)}`])('says that it made nothing of %s', (hash) => {
    const { view, issues } = opens(hash)
    expect(view).toEqual(defaultView)
    expect(issues.map(({ zh }) => zh)).toEqual([expect.stringMatching(/^链接里的“.+”不认识，已略过$/)])
  })

  it.each(['', '#', '#l=', '#m', '#&&', '#from'])('says nothing of %s', (hash) => {
    expect(opens(hash).issues).toEqual([])
  })

  it.each([
    ['the # and a whole address', 'https://example.org/a/?x=1#l=land&m=vacated&p=330281'],
    ['full-width signs', '#l＝land＆m＝vacated＆p＝３３０２８１'],
    ['a full stop at the end', '#l=land&m=vacated&p=330281。'],
    ['the rest of a sentence', '#l=land&m=vacated&p=330281。请各位看看'],
    ['a bracket at the end', '#l=land&m=vacated&p=330281）'],
    ['an escaped link', '#l%3Dland%26m%3Dvacated%26p%3D330281'],
    ['a link escaped twice', '%2523l%253Dland%2526m%253Dvacated%2526p%253D330281'],
    ['HTML escapes', '#l=land&amp;m=vacated&amp;p=330281'],
    ['blanks and a line end', ' #l = land & m=vacated &p=330281 \n'],
    ['words after a blank', '#l=land&m=vacated&p=330281 看这里'],
    ['invisible characters', '#l=land\u200b&m=vacated\ufeff&p=330281\u200b'],
    ['capitals', '#L=Land&M=VACATED&P=330281'],
    ['repetition', '#l=land&m=vacated&p=330281&l=land'],
    ['campaign marks', '#l=land&m=vacated&p=330281&utm_source=x&from=timeline'],
    ['full names', '#layer=land&measure=vacated&place=330281'],
    ['empty pairs', '#&&l=land&m=vacated&p=330281&c=&'],
    ['the version', `#v=${currentVersion}&l=land&m=vacated&p=330281`],
  ])('reads a link with %s', (_, hash) => {
    const { view, issues } = opens(hash)
    expect(view).toEqual({ ...defaultView, layer: 'land', measure: 'vacated', place: '330281' })
    expect(issues).toEqual([])
  })

  it('finds places and clusters by their Chinese names, escaped or not', () => {
    expect(opens('p=%E8%90%A7%E5%B1%B1%E5%8C%BA&c=数字安防与网络通信').view).toMatchObject({
      place: '330109',
      cluster: 'C01',
    })
  })

  it('leaves a broken escape alone', () => {
    const { view, issues } = opens('l=land&p=%E8%90')
    expect(view).toEqual({ ...defaultView, layer: 'land' })
    expect(issues).toHaveLength(1)
  })

  it('opens the present place for a former code and says so', () => {
    const { view, issues } = opens('p=330104&a=330109,0104')
    expect(view).toMatchObject({ place: '330102', compared: ['330109', '330102'] })
    expect(issues.map((i) => i.key)).toEqual(['p', 'a'])
    expect(issues[0]?.zh).toContain('上城区')
    expect(issues[0]?.en).toContain('Shangcheng')
  })

  it('takes the first of two different values', () => {
    const { view, issues } = opens('l=land&l=platforms')
    expect(view.layer).toBe('land')
    expect(issues).toHaveLength(1)
  })

  it('keeps six places of more and says that the others were left out', () => {
    const { view, issues } = opens('a=330000,330100,330102,330109,330281,330282,330402')
    expect(view.compared).toEqual(['330000', '330100', '330102', '330109', '330281', '330282'])
    expect(issues).toHaveLength(1)
  })

  it('keeps the good ones of a list', () => {
    const { view, issues } = opens('a=330109,999999,330281&o=mxp')
    expect(view).toMatchObject({ compared: ['330109', '330281'], overlays: ['mountain', 'platforms'] })
    expect(issues.map((i) => i.value)).toEqual(['330109,999999,330281', 'mxp'])
    expect(issues[0]?.zh).toBe('没有代码或名称为“999999”的地方，已略过')
  })

  it('tells no overlays from the default ones', () => {
    const bare: View = { ...defaultView, overlays: [] }
    expect(encodeView(bare)).toBe('o=-')
    expect(opens('o=-').view).toEqual(bare)
  })

  it('brings a class count into its range and sorts class limits', () => {
    const { view, issues } = opens('n=40&x=30,10,.5')
    expect(view).toMatchObject({ classCount: 9, breaks: [0.5, 10, 30] })
    expect(issues.map((i) => i.key)).toEqual(['n'])
  })

  it.each([
    'b=1,2,3',
    'b=120,29,119,28',
    'b=119,28,120,x',
    'b=-74,40,-73,41',
    'd=2024-13',
    'd=2023-02-29',
    'z=next',
    'y=all years',
    'e=perhaps',
  ])('says that %s cannot be used', (hash) => {
    const { view, issues } = opens(hash)
    expect(view).toEqual(defaultView)
    expect(issues).toHaveLength(1)
  })

  it('says that a key is not known, and cuts long texts short', () => {
    const { issues } = opens(`zz=${'长'.repeat(500)}`)
    expect(issues).toHaveLength(1)
    expect(JSON.stringify(issues).length).toBeLessThan(300)
  })

  it('opens a step of a story in the hall, known or not', () => {
    const { view, issues } = opens('k=own-4f&j=3&h=1&l=land')
    expect(view).toEqual({ ...defaultView, story: 'own-4f', step: 3, present: true, layer: 'land' })
    expect(issues).toEqual([])
  })

  it.each(['k=a.b', 'k=longer-than-ten', 'j=0', 'j=third', 'h=perhaps'])(
    'says that the step %s cannot be used',
    (hash) => {
      const { view, issues } = opens(hash)
      expect(view).toEqual(defaultView)
      expect(issues).toHaveLength(1)
    },
  )

  it('opens a link of a newer edition as far as it can', () => {
    const { view, issues } = opens('v=99&l=land')
    expect(view.layer).toBe('land')
    expect(issues.map((i) => i.key)).toEqual(['v'])
  })

  it('says which fields the link itself stated', () => {
    expect([...opens('l=zones&w=en&m=nowhere').stated]).toEqual(['layer', 'language'])
  })

  it('checks only the form of ids where nothing is known', () => {
    expect(decodeView('c=C77&p=999999&i=future_thing').view).toMatchObject({
      cluster: 'C77',
      place: '999999',
      indicator: 'future_thing',
    })
    expect(decodeView('c=萧山').issues).toHaveLength(1)
  })
})
