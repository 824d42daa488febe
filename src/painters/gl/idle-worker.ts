// MapLibre starts a worker, and a map whose worker does not answer when the reader comes back is taken for lost. With no tiles to cut
// there is nothing to do: this one says so, in the words of MapLibre's `Actor`, and spares the reader the 120 kB of MapLibre's own.

interface Letter {
  readonly id: string
  /** "<response>" and "<cancel>" want no answer. */
  readonly type: string
  readonly origin: string
}

self.addEventListener('message', ({ data: { id, type, origin } }: MessageEvent<Letter>) => {
  if (!type.startsWith('<')) self.postMessage({ id, type: '<response>', origin, error: null, data: null })
})

// Makes this a module for TypeScript.
export {}
