// The only script of an embed until its reader touches it: shows what is drawn, and wakes the atlas when it is wanted.

const html = document.documentElement
const query = new URLSearchParams(location.search)
html.dataset.embed = query.get('controls') ?? 'legend'

/** The drawn map shows one theme; language, colours and place leave it true. */
const rest = location.hash
  .slice(1)
  .split('&')
  .filter((pair) => pair !== '' && !/^[vwgp]=/.test(pair))
  .join('&')
if (rest !== html.dataset.view) html.dataset.poster = 'other'
const [, place] = /[#&]p=(\d{4,6})/.exec(location.hash) ?? []
if (place) document.querySelector(`.ar [data-c="${place.padEnd(6, '0')}"]`)?.setAttribute('data-chosen', '')

/** Messages that come before the atlas can hear them. */
const early: MessageEvent[] = []
const keep = (event: MessageEvent) => {
  const isMessage = Object(event.data).atlas === 1
  if (!isMessage || event.origin !== (query.get('origin') ?? location.origin)) return
  early.push(event)
  wake()
}
let isAwake = false
const wake = () => {
  if (isAwake) return
  isAwake = true
  const script = document.createElement('script')
  script.type = 'module'
  script.src = html.dataset.app ?? ''
  document.head.append(script)
}
for (const type of ['pointerover', 'touchstart', 'focusin', 'keydown'])
  addEventListener(type, wake, { once: true, passive: true })
addEventListener('message', keep)
addEventListener(
  'atlas-listens',
  () => {
    removeEventListener('message', keep)
    for (const { data, origin, source } of early) dispatchEvent(new MessageEvent('message', { data, origin, source }))
  },
  { once: true },
)
