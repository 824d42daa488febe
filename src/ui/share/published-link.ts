// A link that others can open: a file on a stick and a server on this very machine have none, so the publisher's address stands in.

/** Addresses that mean another machine, or nothing, on another machine. */
const local = /^(?:file:|https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?=[:/?#]|$))/i

/** The link as it is, or from this machine the same view at the publisher's address, where there is one. */
export function publishedLink(link: string, address = ''): string {
  if (address === '' || !local.test(link)) return link
  const [, hash = ''] = link.split('#')
  return hash === '' ? address : `${address}#${hash}`
}

/** Whether another machine, such as a phone in the hall, can open the link. */
export function isReachable(link: string): boolean {
  return /^https?:/.test(link) && !local.test(link)
}
