// Keys in the presenter's window: the clicker may be plugged into this machine and moves the hall from here.
import { useLayoutEffect } from 'preact/hooks'
import type { DeskTalk } from './desk-talk.ts'
import { giveKeysBack } from './give-keys-back.ts'
import { createKeyReader } from './keys.ts'

export interface DeskKeys {
  readonly go: (step: number) => void
  readonly move: (steps: number) => void
  readonly toggle: (kind: 'black' | 'white') => void
  readonly resume: () => void
  readonly talk: DeskTalk['talk']
}

/** Reads the keys of the hall, apart from those that only its own window can follow. */
export function useDeskKeys({ go, move, toggle, resume, talk }: DeskKeys): void {
  // With the first picture: a speaker who sees the window may press.
  useLayoutEffect(() => {
    const read = createKeyReader()
    const onKey = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey
      const isButton = event.target instanceof Element && event.target.closest('button') !== null
      const command = read({ key: event.key, hasModifier, isTaken: isButton && /^( |Enter)$/.test(event.key) }, false)
      const isReturn = event.key.toLowerCase() === 'r' && !hasModifier && talk.peek().isExploring
      if (isReturn) resume()
      else if (command?.do === 'next') move(1)
      else if (command?.do === 'previous') move(-1)
      else if (command?.do === 'first') go(1)
      else if (command?.do === 'last') go(Number.MAX_SAFE_INTEGER)
      else if (command?.do === 'goTo') go(command.step)
      else if (command?.do === 'black' || command?.do === 'white') toggle(command.do)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    addEventListener('click', giveKeysBack)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('click', giveKeysBack)
    }
  }, [])
}
