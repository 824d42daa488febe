// Addresses of the atlas's other windows: the presenter's and the handout.

export type WindowKind = 'presenter' | 'handout'

/** The page's address with the window it is to be; the hash stays. */
export function windowAddress(kind: WindowKind, address: string): string {
  if (address === '') return `?window=${kind}`
  const url = new URL(address)
  url.searchParams.set('window', kind)
  return url.href
}

/** The atlas itself at the same place: what a reader of a handout is to open. */
export function withoutWindow(address: string): string {
  if (!/^https?:/.test(address)) return address
  const url = new URL(address)
  url.searchParams.delete('window')
  return url.href
}
