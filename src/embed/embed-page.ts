// How an embed is addressed: the page of its theme, the controls, the origin that may talk to it, the view.
import type { Language } from '../domain/language.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { encodeView } from '../view/codec.ts'
import { defaultView, type LayerId, type View } from '../view/view.ts'

export const embedControls = ['legend', 'layers', 'search'] as const
export type EmbedControl = (typeof embedControls)[number]

/** File of the page that shows a theme in one language before it is woken. */
export function embedFile({ layer, language }: Pick<View, 'layer' | 'language'>): string {
  return `embed${layer === defaultView.layer ? '' : `-${layer}`}${language === 'zh' ? '' : `.${language}`}.html`
}

/** View that such a page is drawn with. */
export function embedView(layer: LayerId, language: Language): View {
  return { ...defaultView, layer, language }
}

/** What a frame without a legend says of its map. */
export function captionOf({ title, dateText, legend }: Pick<Drawing, 'title' | 'dateText' | 'legend'>): string {
  return [title, dateText, legend.unit].filter(Boolean).join(' · ')
}

export interface EmbedRequest {
  /** Address of the atlas's own page, without hash. */
  readonly atlasUrl: string
  readonly view: View
  readonly controls: readonly EmbedControl[]
  /** Origin of the host page that may talk to the atlas; "" for none but the atlas's own. */
  readonly origin: string
}

/** The frame's address. Throws a TypeError where `atlasUrl` is no address. */
export function embedUrl({ atlasUrl, view, controls, origin }: EmbedRequest): string {
  const url = new URL(embedFile(view), atlasUrl)
  url.search = ''
  url.searchParams.set('controls', controls.join(' '))
  if (origin !== '') url.searchParams.set('origin', origin)
  url.hash = encodeView({ ...view, page: 'map', present: false })
  return url.href
}

/** "https://example.org" of any address of a site; null for what is none, such as "*". */
export function siteOf(address: string | null): string | null {
  try {
    const { protocol, origin } = new URL(address?.trim() ?? '')
    return /^https?:$/.test(protocol) ? origin : null
  } catch {
    return null
  }
}

export interface FrameRequest {
  readonly src: string
  readonly title: string
  /** CSS width such as "100%" or a number of pixels. */
  readonly width: string
  readonly heightPx: number
  /** Of the title. */
  readonly language: Language
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The code of the frame, for a host page to paste. */
export function frameCode({ src, title, width, heightPx, language }: FrameRequest): string {
  return (
    `<iframe src="${escaped(src)}" title="${escaped(title)}" lang="${language === 'zh' ? 'zh-CN' : language}" width="${escaped(width)}" height="${heightPx}" ` +
    'loading="lazy" style="border:0" allow="fullscreen"></iframe>'
  )
}

/** The code of a still picture with its alternative text and a link to the living map. */
export function stillCode(file: string, alternative: string, link: string, caption: string): string {
  return (
    `<figure><a href="${escaped(link)}"><img src="${escaped(file)}" alt="${escaped(alternative)}" width="100%"></a>` +
    `<figcaption>${escaped(caption)}</figcaption></figure>`
  )
}
