// The elements of a head that chat programs and social media read.
import type { Language } from '../../domain/language.ts'
import { escaped } from '../escape-html.ts'
import { cardPx } from './card-file.ts'

export interface SocialPage {
  readonly language: Language
  readonly siteName: string
  readonly title: string
  readonly description: string
  /** The publisher's address, "" where none is known: most readers of these elements then find no picture. */
  readonly address: string
  /** Below the site; "" for its first page. */
  readonly path: string
  /** Below the site. */
  readonly picture: string
}

const locales = { zh: 'zh_CN', en: 'en_GB' } as const

/** As one text. Addresses are whole where the publisher has one, else relative to the page. */
export function socialTags({ address, path, picture, ...page }: SocialPage): string {
  const up = '../'.repeat(path.split('/').length - 1)
  const properties: readonly (readonly [name: string, content: string])[] = [
    ['og:type', path === '' ? 'website' : 'article'],
    ['og:site_name', page.siteName],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:locale', locales[page.language]],
    ...(address === '' ? [] : ([['og:url', address + path]] as const)),
    ['og:image', (address || up) + picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardPx.width)],
    ['og:image:height', String(cardPx.height)],
    ['og:image:alt', page.title],
  ]
  const meta = (kind: 'property' | 'name', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escaped(content)}">`
  return [
    meta('name', 'description', page.description),
    ...properties.map(([name, content]) => meta('property', name, content)),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(address === '' ? [] : [`<link rel="canonical" href="${escaped(address + path)}">`]),
  ].join('')
}
