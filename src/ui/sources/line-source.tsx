// The card behind a line of the open profile.
import { divisionCode } from '../../domain/division.ts'
import { basisOfLine } from '../../drawing/basis-of-line.ts'
import type { ProfileLine } from '../../drawing/profile.ts'
import { useApp } from '../app-context.ts'
import { SourceCard } from './source-card.tsx'

export function LineSource({ line }: { readonly line: ProfileLine }) {
  const { store, language } = useApp()
  const view = { ...store.view.value, language: language.value }
  const { basis, sourceIds } = basisOfLine(store.shown.value, view, divisionCode(view.place), line)
  return <SourceCard sourceIds={sourceIds} evidence={line.evidence} basis={basis} />
}
