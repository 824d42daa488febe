import { expect, it, vi } from 'vitest'
import { once } from './once.ts'

it('loads once, and again only after a failure', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(7)
  const get = once(load)
  await expect(get()).rejects.toThrow('gone')
  expect(await Promise.all([get(), get(), get()])).toEqual([7, 7, 7])
  expect(load).toHaveBeenCalledTimes(2)
})
