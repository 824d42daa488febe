// What is to be loaded once a visit.

/** Loads at the first call and hands the same promise out from then on; after a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null
  return () => {
    coming ??= load().catch((reason) => {
      coming = null
      throw reason
    })
    return coming
  }
}
