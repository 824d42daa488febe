// Carries messages between the hall's window and the presenter's: a BroadcastChannel, and the opener where files forbid it.
// Every window of the browser hears the BroadcastChannel: each message names its talk, and those of another are left alone.

const app = 'zhejiang-industrial-atlas'

export interface SyncChannel {
  send(message: unknown): void
  close(): void
}

export interface ChannelOptions {
  readonly host: Window
  /** Name of the talk; one that is "" joins the first that it hears of. */
  readonly talk: { readonly id: () => string; join(id: string): void }
  /** The other window as far as it is known. */
  readonly partner: () => Window | null
  /** Called with a window that has spoken to us. */
  readonly adopt: (partner: Window) => void
  readonly received: (message: unknown) => void
}

/** Messages may arrive twice, by both ways: the protocol does not mind. */
export function openChannel({ host, talk, partner, adopt, received }: ChannelOptions): SyncChannel {
  const origin = new URL(host.document.baseURI).origin
  const cast = openBroadcast()
  const isOurs = (data: unknown): data is Posted => {
    if (!isPosted(data)) return false
    if (talk.id() === '' && data.talk !== '') talk.join(data.talk)
    return data.talk === talk.id()
  }
  const onBroadcast = (event: MessageEvent) => {
    if (isOurs(event.data)) received(event.data.message)
  }
  cast?.addEventListener('message', onBroadcast)
  const onMessage = (event: MessageEvent) => {
    if (event.origin !== origin || !isOurs(event.data)) return
    if (event.source instanceof Object && 'postMessage' in event.source) adopt(event.source as Window)
    received(event.data.message)
  }
  host.addEventListener('message', onMessage)
  return {
    send(message) {
      const posted: Posted = { app, talk: talk.id(), message }
      cast?.postMessage(posted)
      const other = partner()
      // A page opened from a file has no origin to name.
      if (other && !other.closed) other.postMessage(posted, origin === 'null' ? '*' : origin)
    },
    close() {
      cast?.removeEventListener('message', onBroadcast)
      cast?.close()
      host.removeEventListener('message', onMessage)
    },
  }
}

function openBroadcast(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(app)
  } catch {
    return null
  }
}

interface Posted {
  readonly app: string
  readonly talk: string
  readonly message: unknown
}

function isPosted(data: unknown): data is Posted {
  return (
    typeof data === 'object' &&
    data !== null &&
    'app' in data &&
    data.app === app &&
    'talk' in data &&
    typeof data.talk === 'string' &&
    'message' in data
  )
}
