// Addresses of the atlas's other windows: the presenter's and the handout.

export type WindowKind = 'presenter' | 'handout'

/** Name of the option by which a presenter's window knows its talk from others of the same browser. */
export const talkOption = 'talk'

/** The page's address with the window it is to be, and the talk it is part of; the hash stays. */
export function windowAddress(kind: WindowKind, address: string, talk = ''): string {
  const options = { window: kind, ...(talk === '' ? {} : { [talkOption]: talk }) }
  if (address === '') return `?${new URLSearchParams(options)}`
  const url = new URL(address)
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, value)
  return url.href
}

/** The atlas itself at the same place: what a reader of a handout is to open. */
export function withoutWindow(address: string): string {
  if (!/^https?:/.test(address)) return address
  const url = new URL(address)
  url.searchParams.delete('window')
  return url.href
}
