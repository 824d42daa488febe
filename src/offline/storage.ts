// The copy of the atlas in this browser: how large it is, and how it is given up.

/** Bytes that the copy takes, as far as the browser tells; null where there is none. */
export async function keptBytes(): Promise<number | null> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined)
  if (!registration?.active) return null
  const { usage = 0 } = await navigator.storage.estimate()
  return usage
}

/** Gives the copy up; what the reader wrote stays. Rejects where the browser does not allow it. */
export async function clearKept(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const scope = registration?.scope ?? ''
  await registration?.unregister()
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name)
}
