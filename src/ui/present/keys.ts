// What a key or a clicker asks for in the hall; pure, so that every clicker can be replayed.

export type Command =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' | 'leave' | 'explore' | 'resume' }
  | { readonly do: 'black' | 'white' | 'fullScreen' | 'help' | 'ring' | 'presenter' }
  | { readonly do: 'goTo'; readonly step: number }

export interface Key {
  readonly key: string
  readonly hasModifier: boolean
  /** True where the key belongs to a field or a button that has the focus. */
  readonly isTaken: boolean
}

const always: Readonly<Record<string, Command['do']>> = { b: 'black', '.': 'black', w: 'white', f: 'fullScreen' }

const onSlides: Readonly<Record<string, Exclude<Command['do'], 'goTo'>>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  e: 'explore',
  '?': 'help',
  p: 'ring',
  o: 'presenter',
}

/** Clickers send PageDown and PageUp: while exploring either of them brings the story back. */
const whileExploring: Readonly<Record<string, Exclude<Command['do'], 'goTo'>>> = {
  PageDown: 'resume',
  PageUp: 'resume',
  r: 'resume',
  Enter: 'resume',
  e: 'resume',
}

const simple = (does: Exclude<Command['do'], 'goTo'>): Command => ({ do: does })

/** A reader that remembers digits until Enter; any other key forgets them. Null for a key that asks for nothing. */
export function createKeyReader(): (key: Key, isExploring: boolean) => Command | null {
  let digits = ''
  return ({ key, hasModifier, isTaken }, isExploring) => {
    const typed = digits
    digits = ''
    if (hasModifier) return null
    const name = key.length === 1 ? key.toLowerCase() : key
    const isClicker = name === 'PageDown' || name === 'PageUp'
    // A number that was typed is meant for the talk, also where a button pressed before has the focus and waits for Enter.
    const isNumber = name === 'Enter' && typed !== '' && !isExploring
    if (isTaken && !isClicker && !isNumber && name !== 'Escape') return null
    const common = own(always, name)
    if (common) return simple(common as Exclude<Command['do'], 'goTo'>)
    if (isExploring) {
      const resumes = own(whileExploring, name)
      return resumes ? simple(resumes) : null
    }
    if (/^\d$/.test(name)) {
      digits = (typed + name).slice(-3)
      return null
    }
    if (name === 'Enter') return typed === '' ? simple('next') : { do: 'goTo', step: Number(typed) }
    const asked = own(onSlides, name)
    return asked ? simple(asked) : null
  }
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
