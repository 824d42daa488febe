// What an installed atlas is called and looks like.
import type { EditionConfig } from '../edition.ts'

export interface WebManifestRequest {
  readonly edition: Pick<EditionConfig, 'nameZh' | 'owner' | 'language'>
  readonly ground: string
  /** Files beside the page: drawn to the edge, and with the margin that a mask takes. */
  readonly icons: { readonly plain: string; readonly maskable: string }
}

/** The web app manifest as JSON. */
export function webManifest({ edition, ground, icons }: WebManifestRequest): string {
  const name = edition.nameZh || '浙江工业空间图谱'
  const icon = (src: string, purpose: string) => ({ src, purpose, sizes: 'any', type: 'image/svg+xml' })
  return `${JSON.stringify({
    id: './',
    name,
    short_name: name.length <= 12 ? name : '工业图谱',
    ...(edition.owner ? { description: `${name} · ${edition.owner}` } : {}),
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [icon(icons.plain, 'any'), icon(icons.maskable, 'maskable')],
  })}\n`
}
