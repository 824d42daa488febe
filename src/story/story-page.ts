// Where a story's own page stands: what chat programs and social media read before they show the link.
import type { Language } from '../domain/language.ts'

/** Path below the site, without a leading slash. */
export function storyPage(id: string, language: Language): string {
  return `${stem(id, language)}.html`
}

/** Path of the picture beside it. */
export function storyPicture(id: string, language: Language): string {
  return `${stem(id, language)}.png`
}

const stem = (id: string, language: Language) => `story/${id}${language === 'zh' ? '' : `.${language}`}`
