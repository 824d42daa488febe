// A link that others can open: a file on a stick has none of its own, so the publisher's address stands in for it.

/** The link as it is, or from a file the same view at the publisher's address, where there is one. */
export function publishedLink(link: string, address = ''): string {
  if (address === '' || !link.startsWith('file:')) return link
  const [, hash = ''] = link.split('#')
  return hash === '' ? address : `${address}#${hash}`
}
