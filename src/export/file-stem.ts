// The first part of a download's name: what the atlas is called, as any file system takes it.
import type { Edition } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import { publicationName } from '../i18n/publication-name.ts'

/** "浙江工业空间图谱", "zhejiang-industrial-atlas". */
export function fileStem(edition: Pick<Edition, 'publisher'>, language: Language): string {
  const title = publicationName(edition, language)
  if (language === 'zh') return title.replace(/[\\/:*?"<>|\s]+/g, '')
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
