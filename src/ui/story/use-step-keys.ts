// Keys of the pages being written: a page keeps its own wherever it moves, so that its fields stay its own.
import { useRef } from 'preact/hooks'

export interface StepKeys {
  readonly keyOf: (index: number) => number
  readonly moved: (from: number, to: number) => void
  readonly removed: (index: number) => void
  readonly added: (index: number) => void
}

export function useStepKeys(): StepKeys {
  const keys = useRef<number[]>([])
  const last = useRef(0)
  const next = () => {
    last.current += 1
    return last.current
  }
  const fill = (count: number) => {
    while (keys.current.length < count) keys.current.push(next())
  }
  return {
    keyOf(index) {
      fill(index + 1)
      return keys.current[index] ?? 0
    },
    moved(from, to) {
      const [key = next()] = keys.current.splice(from, 1)
      keys.current.splice(to, 0, key)
    },
    removed: (index) => void keys.current.splice(index, 1),
    added: (index) => void keys.current.splice(index, 0, next()),
  }
}
