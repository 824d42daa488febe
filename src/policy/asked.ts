// What the page of policy targets is asked for, and how a link says it: "list.ds5.y2023".
import { type PolicyFile, supportFields } from '../domain/policy.ts'
import { type FactFilter, factKinds, foldWords, noFilter, yearOf } from './facts.ts'
import { fromPlainLetters, hasPlainLetters, toPlainLetters } from './plain-letters.ts'

export const policyTabs = ['list', 'timeline', 'same', 'results', 'support', 'designations'] as const
export type PolicyTab = (typeof policyTabs)[number]

export interface Asked extends Omit<FactFilter, 'scope'> {
  /** "" leaves the choice to the page. */
  readonly tab: PolicyTab | ''
  /** As the documents word it; "" is every scope, null leaves the choice to the page. */
  readonly scope: string | null
  /** Field of a supporting policy, "" for all. */
  readonly field: string
  readonly department: string
}

export const nothingAsked: Asked = { ...noFilter, tab: '', scope: null, field: '', department: '' }

/** Characters of the words looked for that travel in a link. */
export const mostWords = 14

/** The words looked for as far as a link carries them, as they are compared. */
export function wordsInLink(text: string): string {
  return [...foldWords(text)].filter(hasPlainLetters).slice(0, mostWords).join('').trim()
}

type Vocabulary = Pick<PolicyFile, 'facts' | 'themes' | 'scopes' | 'supportingPolicies'>

/** One condition: its letter, how a value is written, which values there are. */
interface Condition {
  readonly letter: string
  write(asked: Asked): string
  /** Undefined where the vocabulary has nothing of that name. */
  read(text: string, policy: Vocabulary): Partial<Asked> | undefined
}

const all = '-'
const find = <T>(values: Iterable<T>, text: string, nameOf: (value: T) => string) =>
  [...values].find((value) => nameOf(value).toLowerCase() === text)
const scopeLetters = ({ scope, code }: PolicyFile['scopes'][number]) => code ?? toPlainLetters(scope)

const conditions = (scopes: PolicyFile['scopes']): readonly Condition[] => [
  {
    letter: 'd',
    write: ({ documentId }) => documentId.toLowerCase(),
    read(text, { facts }) {
      const found = find(facts, text, (fact) => fact.documentId)
      return found && { documentId: found.documentId }
    },
  },
  {
    letter: 't',
    write: ({ themeId }) => themeId,
    read(text, { themes }) {
      const themeId = find([...themes.map(({ id }) => id), 'other'], text, (id) => id)
      return themeId === undefined ? undefined : { themeId }
    },
  },
  {
    letter: 's',
    write({ scope }) {
      const row = scopes.find((one) => one.scope === scope)
      return scope === '' ? all : row ? scopeLetters(row) : ''
    },
    read(text) {
      const scope = text === all ? '' : find(scopes, text, scopeLetters)?.scope
      return scope === undefined ? undefined : { scope }
    },
  },
  {
    letter: 'k',
    write: ({ kind }) => kind,
    read(text) {
      const kind = find(factKinds, text, (one) => one)
      return kind && { kind }
    },
  },
  {
    letter: 'y',
    write: ({ year }) => year,
    read(text, { facts }) {
      const year = find(['none', ...facts.map(yearOf)], text, (one) => one)
      return year === undefined ? undefined : { year }
    },
  },
  {
    letter: 'w',
    write: ({ text }) => toPlainLetters(wordsInLink(text)),
    read(letters) {
      const text = fromPlainLetters(letters)
      return text === undefined ? undefined : { text: [...text].slice(0, mostWords).join('') }
    },
  },
  {
    letter: 'f',
    write: ({ field }) => toPlainLetters(field),
    read(text) {
      const field = find(supportFields, text, toPlainLetters)
      return field && { field }
    },
  },
  {
    letter: 'o',
    write: ({ department }) => toPlainLetters(department),
    read(text, { supportingPolicies }) {
      const department = find(
        supportingPolicies.flatMap(({ departments }) => departments),
        text,
        toPlainLetters,
      )
      return department === undefined ? undefined : { department }
    },
  },
]

/** The page's part of a link; "" where nothing is asked. Never longer than a link allows, no escapes needed. */
export function writeAsked(asked: Asked, { scopes }: Pick<PolicyFile, 'scopes'>): string {
  const parts = conditions(scopes).flatMap(({ letter, write }) => {
    const value = write(asked)
    return value === '' ? [] : [`${letter}${value}`]
  })
  const tab = asked.tab === '' && parts.length > 0 ? 'list' : asked.tab
  return [...(tab === '' ? [] : [tab]), ...parts].join('.')
}

/** Reads what it can; `lost` holds the parts it could not, as written. Never throws. */
export function readAsked(
  text: string,
  policy: Vocabulary,
): { readonly asked: Asked; readonly lost: readonly string[] } {
  const [first = '', ...rest] = text.toLowerCase().split('.').filter(Boolean)
  const tab = find(policyTabs, first, (one) => one) ?? ''
  const lost: string[] = []
  let asked: Asked = { ...nothingAsked, tab }
  for (const part of tab === '' && first !== '' ? [first, ...rest] : rest) {
    const condition = conditions(policy.scopes).find(({ letter }) => part.startsWith(letter))
    const found = condition?.read(part.slice(1), policy)
    if (found === undefined) lost.push(part)
    else asked = { ...asked, ...found }
  }
  return { asked, lost }
}
