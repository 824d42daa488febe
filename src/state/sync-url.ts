// The only file that touches location and history: keeps the address bar, the title and the view telling the same story.
import { effect, type ReadonlySignal } from '@preact/signals'
import { decodeView, encodeView, viewKeys } from '../view/codec.ts'
import type { KnownIds } from '../view/known-ids.ts'
import { linkText } from '../view/opening-view.ts'
import { defaultView, type View } from '../view/view.ts'
import type { Actions } from './actions.ts'
import { restMs } from './rest.ts'
import type { Store } from './store.ts'

/** What is used of a window, so that a visit can be replayed without a browser. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void
    replaceState(data: unknown, unused: string, url: string): void
  }
  readonly document: { title: string }
  addEventListener(type: BarEvent, listener: () => void): void
  removeEventListener(type: BarEvent, listener: () => void): void
  setTimeout(run: () => void, delayMs: number): number
  clearTimeout(id: number): void
}

type BarEvent = 'hashchange' | 'popstate' | 'pagehide'

/**
 * go: a new place that "back" returns from; glance: such a place, but one that a reader on the way to another only passes;
 * stay: a setting of the page one is on; drift: comes many times a second.
 */
type Weight = 'go' | 'glance' | 'stay' | 'drift'

const weights: Readonly<Record<keyof View, Weight>> = {
  page: 'go',
  filter: 'go',
  layer: 'glance',
  cluster: 'go',
  batch: 'go',
  date: 'drift',
  flows: 'stay',
  size: 'stay',
  measure: 'go',
  areaUnit: 'stay',
  indicator: 'go',
  year: 'go',
  layout: 'go',
  method: 'stay',
  classCount: 'stay',
  breaks: 'drift',
  overlays: 'stay',
  showsInferred: 'stay',
  place: 'go',
  compared: 'go',
  bounds: 'drift',
  story: 'go',
  step: 'go',
  present: 'go',
  language: 'stay',
  theme: 'stay',
}

function weightOf(before: View, after: View): Weight {
  const isTalk = before.present && after.present
  // A clicker in a hurry must not fill the history: "back" leaves the presentation.
  if (isTalk && before.step !== after.step) return 'drift'
  const changed = viewKeys.filter((key) => before[key] !== after[key]).map((key) => weights[key])
  const isNew = !isTalk && (changed.includes('go') ? 'go' : changed.includes('glance') && 'glance')
  return isNew || (changed.every((weight) => weight === 'drift') ? 'drift' : 'stay')
}

export interface UrlSyncOptions {
  readonly store: Store
  readonly actions: Actions
  readonly known: KnownIds
  readonly bar: AddressBar
  /** What an address without a hash opens. */
  readonly opening?: View
  /** Fields that the first link leaves open, such as the reader's own language and theme. */
  readonly preferred?: Partial<Pick<View, 'language' | 'theme'>>
  /** The document's title, which follows the address; left alone without it. */
  readonly title?: ReadonlySignal<string>
}

/**
 * Opens what the address says, then follows the reader both ways. Returns the function that stops it.
 * A new place makes a history entry, a theme as well once it is looked at; settings and map movements amend the present one.
 */
export function syncUrl({
  store,
  actions,
  known,
  bar,
  opening = defaultView,
  preferred = {},
  title,
}: UrlSyncOptions): () => void {
  let view = store.view.peek()
  let hash = bar.location.hash
  let timer: number | undefined
  let isGlance = false

  const entitle = () => {
    if (title && bar.document.title !== title.peek()) bar.document.title = title.peek()
  }
  const write = (how: 'pushState' | 'replaceState', shown: View) => {
    const text = linkText(shown, opening)
    const next = text === '' ? '' : `#${text}`
    // Glanced at another theme and came back.
    const isThere = how === 'pushState' && next === hash
    hash = next
    try {
      if (!isThere) bar.history[how](null, '', `${bar.location.pathname}${bar.location.search}${hash}`)
    } catch {
      // Sandboxed frames and hurried readers: the map matters more than its address.
    }
    entitle()
  }
  const forgetTimer = () => {
    if (timer !== undefined) bar.clearTimeout(timer)
    timer = undefined
    isGlance = false
  }
  const settle = () => {
    if (timer === undefined) return
    const how = isGlance ? 'pushState' : 'replaceState'
    forgetTimer()
    write(how, view)
  }
  const waitForRest = (glance: boolean) => {
    forgetTimer()
    isGlance = glance
    // Browsers refuse more than about a hundred history calls in half a minute, and each takes longer than the new colours themselves.
    timer = bar.setTimeout(settle, restMs)
  }
  const open = (isFirst: boolean) => {
    forgetTimer()
    hash = bar.location.hash
    const { view: linked, issues, stated } = decodeView(hash, known)
    const open = { ...(/^#?$/.test(hash) ? opening : linked) }
    // On later links the reader's present language and theme stand in for what the link leaves open.
    const reader = isFirst ? preferred : { language: view.language, theme: view.theme }
    if (!stated.has('language') && reader.language !== undefined) open.language = reader.language
    if (!stated.has('theme') && reader.theme !== undefined) open.theme = reader.theme
    view = open
    actions.openView(open)
    if (issues.length > 0) {
      actions.notify({
        id: 'link-issues',
        zh: issues.map((i) => i.zh).join('；'),
        en: issues.map((i) => i.en).join('; '),
      })
    }
  }
  const arrive = () => {
    if (bar.location.hash !== hash) open(false)
  }
  const follow = (next: View) => {
    if (next === view) return
    const weight = weightOf(view, next)
    const isSame = encodeView(next) === encodeView(view)
    if (weight === 'go' || (weight === 'glance' && !isGlance)) settle()
    view = next
    if (isSame) return
    if (weight === 'drift' || weight === 'glance' || isGlance) {
      waitForRest(weight === 'glance' || isGlance)
      return
    }
    forgetTimer()
    write(weight === 'go' ? 'pushState' : 'replaceState', next)
  }

  open(true)
  bar.addEventListener('popstate', arrive)
  bar.addEventListener('hashchange', arrive)
  bar.addEventListener('pagehide', settle)
  const stopFollowing = effect(() => {
    follow(store.view.value)
    void title?.value
    if (timer === undefined) entitle()
  })
  return () => {
    settle()
    stopFollowing()
    bar.removeEventListener('popstate', arrive)
    bar.removeEventListener('hashchange', arrive)
    bar.removeEventListener('pagehide', settle)
  }
}

/** The whole address that opens a view: what is shared, cited and printed. */
export function linkTo(
  view: View,
  { location }: { readonly location: { readonly href: string } },
  opening = defaultView,
): string {
  const [page = ''] = location.href.split('#')
  const hash = linkText(view, opening)
  return hash === '' ? page : `${page}#${hash}`
}
