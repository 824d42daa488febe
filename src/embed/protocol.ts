// What an embedded atlas and its host page say to each other by postMessage. This file is the documentation of both sides.
//
// The host:  frame.contentWindow.postMessage({ atlas: 1, type: 'set-view', link: 'l=land&p=330782' }, 'https://atlas.example')
// The atlas answers the origin that the frame's address names with ?origin=https://host.example, else only its own origin.

/** Version of the protocol: every message carries it as `atlas`. */
const protocolVersion = 1

/** From the host page to the atlas. */
export type HostMessage =
  /** Opens a view: a link's hash, with or without "#", or a whole link. Answered by `view`. */
  | { readonly atlas: 1; readonly type: 'set-view'; readonly link: string; readonly id?: string }
  /** Asks for the present view. Answered by `view`. */
  | { readonly atlas: 1; readonly type: 'get-view'; readonly id?: string }

/** From the atlas to the host page. */
export type AtlasMessage =
  /** The map answers its reader; sent once, after the reader or the host has woken it. */
  | { readonly atlas: 1; readonly type: 'ready'; readonly link: string; readonly title: string }
  /** The present view, as an answer (with the question's id) or because it changed. */
  | {
      readonly atlas: 1
      readonly type: 'view'
      /** A link's hash without "#"; "" is the view that the address alone opens. */
      readonly link: string
      readonly title: string
      /** One or two sentences that say what the map shows. */
      readonly summary: string
      /** What could not be opened of the link, in the language of the view. */
      readonly issues: readonly string[]
      readonly id?: string
    }
  /** A county or city was selected; code "" when the profile was closed. */
  | {
      readonly atlas: 1
      readonly type: 'selected'
      readonly code: string
      readonly nameZh: string
      readonly nameEn: string
    }

const isText = (value: unknown): value is string => typeof value === 'string'

/** A host's message; null for anything that is none. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const { atlas, type, link, id } = data as Readonly<Record<string, unknown>>
  if (atlas !== protocolVersion || (id !== undefined && !isText(id))) return null
  const tail = id === undefined ? {} : { id }
  if (type === 'get-view') return { atlas: 1, type, ...tail }
  if (type === 'set-view' && isText(link) && link.length <= 2000) return { atlas: 1, type, link, ...tail }
  return null
}
