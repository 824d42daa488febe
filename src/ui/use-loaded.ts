// A file that a part asks for when it is first shown.
import { useEffect, useState } from 'preact/hooks'

/** null until it has come, "failed" where it cannot. */
export function useLoaded<T extends object>(load: () => Promise<T>): T | 'failed' | null {
  const [state, setState] = useState<T | 'failed' | null>(null)
  useEffect(() => {
    let isWanted = true
    load().then(
      (value) => isWanted && setState(() => value),
      () => isWanted && setState('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return state
}
