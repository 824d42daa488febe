// Several talks in one browser: each pair of windows hears itself alone.
import { afterEach, describe, expect, it } from 'vitest'
import { openChannel, type SyncChannel } from './sync-channel.ts'

const channels: SyncChannel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

/** A window of one browser, and what it has heard. */
function open(id: string, partner: () => Window | null = () => null) {
  const heard: unknown[] = []
  const name = { id }
  const host = Object.assign(new EventTarget(), { document: { baseURI: 'https://atlas.example/' } })
  const channel = openChannel({
    host: host as unknown as Window,
    talk: {
      id: () => name.id,
      join: (next) => {
        name.id = next
      },
    },
    partner,
    adopt: () => {},
    received: (message) => void heard.push(message),
  })
  channels.push(channel)
  return { channel, heard, name, host }
}

/** Resolves when all that has been said in the browser has arrived: what was said first arrives first. */
function allArrived() {
  const [from, to] = [open('last'), open('last')]
  from.channel.send('end')
  return expect.poll(() => to.heard).toEqual(['end'])
}

describe('windows of one browser', () => {
  it('hear their own talk, and no other', async () => {
    const [hall, desk, otherHall, otherDesk] = [open('a'), open('a'), open('b'), open('b')]
    hall.channel.send('a1')
    otherDesk.channel.send('b1')
    otherHall.channel.send('b2')
    desk.channel.send('a2')
    await allArrived()
    expect([hall.heard, desk.heard, otherHall.heard, otherDesk.heard]).toEqual([['a2'], ['a1'], ['b1'], ['b2']])
  })

  it('join the first talk that they hear of where they were opened for none, and stay with it', async () => {
    const [hall, otherHall, desk] = [open('a'), open('b'), open('')]
    desk.channel.send('nobody’s')
    otherHall.channel.send('b1')
    hall.channel.send('a1')
    await allArrived()
    expect(desk.name.id).toBe('b')
    desk.channel.send('b2')
    await allArrived()
    expect(desk.heard).toEqual(['b1'])
    expect([hall.heard, otherHall.heard]).toEqual([[], ['b2']])
  })

  it('say straight to their partner which talk they mean', () => {
    const posted: unknown[] = []
    const partner = { closed: false, postMessage: (data: unknown) => void posted.push(data) }
    const hall = open('a', () => partner as unknown as Window)
    hall.channel.send('a1')
    const [own, other] = [open('a'), open('b')]
    for (const { host } of [own, other])
      host.dispatchEvent(new MessageEvent('message', { data: posted[0], origin: 'https://atlas.example' }))
    own.host.dispatchEvent(new MessageEvent('message', { data: posted[0], origin: 'https://elsewhere.example' }))
    own.host.dispatchEvent(new MessageEvent('message', { data: 'a1', origin: 'https://atlas.example' }))
    expect(own.heard.filter((message) => message === 'a1')).toHaveLength(1)
    expect(other.heard).toEqual([])
  })
})
