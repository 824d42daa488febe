// The page on which a reader completes the tables: file in, difference, source, amended tables out.
import './import.css'
import { useMemo, useState } from 'preact/hooks'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Importer } from '../../importer/importer.ts'
import { useApp, useText } from '../app-context.ts'
import { SelectField } from '../controls/select-field.tsx'
import { PageHead } from '../table/page-head.tsx'
import { useLoaded } from '../use-loaded.ts'
import { DifferenceView } from './difference-view.tsx'
import { Downloads } from './downloads.tsx'
import { FilePicker } from './file-picker.tsx'
import { createImportSession, type ImportSession } from './import-session.ts'
import { SourceForm } from './source-form.tsx'

export function ImportPage() {
  const { lists } = useApp()
  const t = useText(importText)
  const importer = useLoaded<Importer>(async () => {
    const [{ createImporter }, tables] = await Promise.all([import('../../importer/importer.ts'), lists.tables()])
    return createImporter(tables)
  })
  return (
    <section class="ip" aria-labelledby="ip">
      <PageHead id="ip" title={t.heading} />
      <p>{t.lead}</p>
      {importer === null && <p role="status">{t.loading}</p>}
      {importer === 'failed' && <p class="fail">{t.failed}</p>}
      {importer !== null && importer !== 'failed' && <Desk importer={importer} />}
    </section>
  )
}

function Desk({ importer }: { readonly importer: Importer }) {
  const { language } = useApp()
  const t = useText(importText)
  const session = useMemo(() => createImportSession(importer), [importer])
  const kind = session.kind.value
  const isValues = kind?.id === 'values'
  const [pasted, setPasted] = useState('')
  return (
    <>
      <div class="tools">
        <SelectField
          label={t.kind}
          value={kind?.id ?? ''}
          options={importer.kinds.map((k) => ({
            value: k.id,
            label: inLanguage(language.value, k.titleZh, k.titleEn),
          }))}
          onChange={session.chooseKind}
        />
        <label class="fi">
          <span>{isValues ? t.year : t.batch}</span>
          <input
            inputMode="numeric"
            size={6}
            onInput={({ currentTarget: { value } }) => (isValues ? session.setYear(value) : session.setBatch(value))}
          />
        </label>
      </div>
      <FilePicker onFile={(file) => void session.openFile(file)} />
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault()
          void session.openText(pasted)
        }}
      >
        <label>
          <span>{t.paste}</span>
          <textarea
            rows={4}
            value={pasted}
            placeholder={t.pasteHint}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <button type="submit" class="b" disabled={pasted.trim() === ''}>
          {t.read}
        </button>
      </form>
      <Outcome session={session} />
    </>
  )
}

function Outcome({ session }: { readonly session: ImportSession }) {
  const { language } = useApp()
  const t = useText(importText)
  const state = session.state.value
  if (state.phase === 'idle') return null
  if (state.phase === 'working')
    return (
      <p role="status">
        {t.working} <progress value={state.share} max={1} />
      </p>
    )
  if (state.phase === 'crashed') return <p class="fail">{t.crashed}</p>
  if (state.phase === 'refused')
    return (
      <p class="fail" role="alert">
        {inLanguage(language.value, state.sentence.zh, state.sentence.en)}
      </p>
    )
  return (
    <>
      <DifferenceView name={state.name} difference={state.difference} importer={session.importer} />
      <SourceForm session={session} />
      <Downloads session={session} difference={state.difference} source={state.source} />
    </>
  )
}
