// The only script of an embed until its reader touches it: shows what is drawn, and wakes the atlas when it is wanted.

const html = document.documentElement
const query = new URLSearchParams(location.search)
html.dataset.embed = query.get('controls') ?? 'legend'

/** The drawn map shows one theme of the whole province; part, language, colours and place leave it true. */
const essence = (view = '') =>
  view
    .split('&')
    .filter((pair) => pair !== '' && !/^[vwgpb]=/.test(pair))
    .join('&')
const asked = location.hash.slice(1)
if (asked !== '' && essence(asked) !== essence(html.dataset.view)) html.dataset.poster = 'other'
const [, place] = /[#&]p=(\d{4,6})/.exec(location.hash) ?? []
if (place) document.querySelector(`.ar [data-c="${place.padEnd(6, '0')}"]`)?.setAttribute('data-chosen', '')

/** Names and signs as large as the page's text, whatever the frame's size; a name that would then stand on another waits. */
const map = document.querySelector<SVGSVGElement>('svg.map')
const { width = 0, height = 0 } = map?.getBoundingClientRect() ?? {}
if (map && width * height > 0) {
  const { viewBox } = map
  map.style.setProperty('--k', String(Math.max(viewBox.baseVal.width / width, viewBox.baseVal.height / height)))
  const boxes = (selector: string) =>
    [...map.querySelectorAll(selector)].map((e) => [e, e.getBoundingClientRect()] as const)
  const taken = boxes('.mk g.k > *').map(([, box]) => box)
  for (const [name, box] of boxes('.mk text')) {
    const [top, bottom] = [box.top + box.height * 0.2, box.bottom - box.height * 0.2]
    if (taken.some((t) => t.left < box.right && box.left < t.right && t.top < bottom && top < t.bottom))
      name.setAttribute('data-waits', '')
    else taken.push(box)
  }
}

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
