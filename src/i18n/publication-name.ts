// What the publication is called: by its publisher, else by its own name.
import type { Edition } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'

/** Stands in both languages on every page, so it does not travel with the other English. */
const ownName = { zh: '浙江工业空间图谱', en: 'Zhejiang Industrial Atlas' }

/** The title in one language; a publisher who names it in the other language alone leaves this one as it comes. */
export function publicationName({ publisher }: Pick<Edition, 'publisher'>, language: Language): string {
  return (language === 'zh' ? publisher?.nameZh : publisher?.nameEn) || ownName[language]
}
