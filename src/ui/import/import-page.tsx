// The page on which a reader completes the tables: file in, difference, source, amended tables out.
import '../controls/fields.css'
import '../pages/page.css'
import './import.css'
import { useMemo } from 'preact/hooks'
import { importText } from '../../i18n/import.messages.ts'
import type { Importer } from '../../importer/importer.ts'
import { useApp, useText } from '../app-context.ts'
import { PageHead } from '../table/page-head.tsx'
import { useLoaded } from '../use-loaded.ts'
import { FileStep } from './file-step.tsx'
import { createImportSession } from './import-session.ts'
import { Outcome } from './outcome.tsx'

export function ImportPage() {
  const { lists } = useApp()
  const t = useText(importText)
  const importer = useLoaded<Importer>(async () => {
    const [{ createImporter }, tables] = await Promise.all([import('../../importer/importer.ts'), lists.tables()])
    return createImporter(tables.texts, tables.loadCounties)
  })
  return (
    <section class="dp ip" aria-labelledby="ip">
      <PageHead id="ip" title={t.heading} />
      <p class="lead">{t.lead}</p>
      {importer === null && (
        <p role="status" class="mu">
          {t.loading}
        </p>
      )}
      {importer === 'failed' && <p class="fail">{t.failed}</p>}
      {importer !== null && importer !== 'failed' && <Desk importer={importer} />}
    </section>
  )
}

function Desk({ importer }: { readonly importer: Importer }) {
  const session = useMemo(() => createImportSession(importer), [importer])
  return (
    <>
      <FileStep session={session} />
      <Outcome session={session} />
    </>
  )
}
