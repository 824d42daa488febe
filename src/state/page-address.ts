// What the page's own address says besides the view: switches, its origin, a story carried whole. Knows no link.
import type { AddressBar } from './sync-url.ts'

/** Origin of the page itself. */
export function originOf({ location }: { readonly location: { readonly origin: string } }): string {
  return location.origin
}

/** Opens the page again, with the view that it shows. */
export function reloadPage({ location }: { readonly location: { reload(): void } }): void {
  location.reload()
}

/** A switch of the page itself, such as "?engine=svg"; null where the address does not give it. */
export function optionOf(name: string, { location }: Pick<AddressBar, 'location'>): string | null {
  return new URLSearchParams(location.search).get(name)
}

/** What a link carries whole under a name of its own, such as "#md=…"; taken out of the address, which a view then fills. */
export function takeShared(
  name: string,
  { location, history }: Pick<AddressBar, 'location' | 'history'>,
): string | null {
  const [, value = null] = new RegExp(`^#${name}=([\\w-]+)$`).exec(location.hash) ?? []
  if (value !== null) history.replaceState(null, '', `${location.pathname}${location.search}`)
  return value
}
