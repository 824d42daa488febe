// The story desk for a component: nothing until it has come, a word where it fails.
import { useEffect, useState } from 'preact/hooks'
import type { StoryDesk } from '../../state/story-desk.ts'
import { useApp } from '../app-context.ts'

export type DeskState = StoryDesk | 'loading' | 'failed'

export function useDesk(): DeskState {
  const { loadDesk } = useApp()
  const [desk, setDesk] = useState<DeskState>('loading')
  useEffect(() => {
    let isWanted = true
    const settle = (state: DeskState) => {
      if (isWanted) setDesk(state)
    }
    loadDesk?.().then(settle, () => settle('failed'))
    return () => {
      isWanted = false
    }
  }, [])
  return desk
}
