// What the publication is called: by its publisher, else by its own name.
import type { Edition } from '../domain/atlas.ts'
import type { Language } from '../domain/language.ts'
import { appText } from './app.messages.ts'

/** The title in one language; a publisher who names it in the other language alone leaves this one as it comes. */
export function publicationName({ publisher }: Pick<Edition, 'publisher'>, language: Language): string {
  return (language === 'zh' ? publisher?.nameZh : publisher?.nameEn) || appText[language].title
}
