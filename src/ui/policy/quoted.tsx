// Words of a document as they stand in it: Chinese on every page, and told to be so.
import { langOf } from '../../i18n/lang-of.ts'
import { useApp } from '../app-context.ts'

export function Quoted({ children }: { readonly children: string }) {
  const { language } = useApp()
  const lang = langOf(children, language.value)
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>
}
