// What the file has led to: progress, one sentence why not, or the difference with the steps that follow it.
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { DifferenceView } from './difference-view.tsx'
import { Downloads } from './downloads.tsx'
import type { ImportSession } from './import-session.ts'
import { SourceForm } from './source-form.tsx'

export function Outcome({ session }: { readonly session: ImportSession }) {
  const { language } = useApp()
  const t = useText(importText)
  const state = session.state.value
  if (state.phase === 'idle') return null
  if (state.phase === 'crashed') return <p class="fail">{t.crashed}</p>
  if (state.phase === 'refused')
    return (
      <p class="fail" role="alert">
        {inLanguage(language.value, state.sentence.zh, state.sentence.en)}
      </p>
    )
  const shown = state.phase === 'working' ? state.last : state
  return (
    <>
      {state.phase === 'working' && (
        <p role="status" class="busy">
          {t.working} <progress aria-label={t.working} value={state.share} max={1} />
        </p>
      )}
      {shown && (
        <div class={state.phase === 'working' ? 'stale' : ''}>
          <DifferenceView session={session} name={shown.name} difference={shown.difference} />
          <SourceForm session={session} cited={shown.source} />
          <Downloads key={shown.name} session={session} difference={shown.difference} source={shown.source} />
        </div>
      )}
    </>
  )
}
