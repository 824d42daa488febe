// Carries messages between the hall's window and the presenter's: a BroadcastChannel, and the opener where files forbid it.

const app = 'zhejiang-industrial-atlas'

export interface SyncChannel {
  send(message: unknown): void
  close(): void
}

export interface ChannelOptions {
  readonly host: Window
  /** The other window as far as it is known. */
  readonly partner: () => Window | null
  /** Called with a window that has spoken to us. */
  readonly adopt: (partner: Window) => void
  readonly received: (message: unknown) => void
}

/** Messages may arrive twice, by both ways: the protocol does not mind. */
export function openChannel({ host, partner, adopt, received }: ChannelOptions): SyncChannel {
  const origin = new URL(host.document.baseURI).origin
  const cast = openBroadcast()
  const onBroadcast = (event: MessageEvent) => received(event.data)
  cast?.addEventListener('message', onBroadcast)
  const onMessage = (event: MessageEvent) => {
    if (event.origin !== origin || !isOurs(event.data)) return
    if (event.source instanceof Object && 'postMessage' in event.source) adopt(event.source as Window)
    received(event.data.message)
  }
  host.addEventListener('message', onMessage)
  return {
    send(message) {
      cast?.postMessage(message)
      const other = partner()
      // A page opened from a file has no origin to name.
      if (other && !other.closed) other.postMessage({ app, message }, origin === 'null' ? '*' : origin)
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

function isOurs(data: unknown): data is { readonly app: string; readonly message: unknown } {
  return typeof data === 'object' && data !== null && 'app' in data && data.app === app && 'message' in data
}
