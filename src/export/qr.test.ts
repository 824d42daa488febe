// The code holds the link: its three finder patterns stand in the corners, and no other text gives the same.
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr.ts'

const link = 'https://example.org/atlas/#l=land&p=330281'

describe('qrPath', () => {
  it('is a square with its finder patterns inside the quiet zone', () => {
    const { size, d } = qrPath(link)
    expect((size - 4 - 17) % 4).toBe(0)
    for (const corner of [`M2 2h1`, `M${size - 3} 2h1`, `M2 ${size - 3}h1`]) expect(d).toContain(corner)
    expect(d).not.toMatch(/M0 |M1 | 0h| 1h/)
  })
  it('differs with the text', () => {
    expect(qrPath(`${link}&o=-`).d).not.toBe(qrPath(link).d)
  })
})
