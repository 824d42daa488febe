// The amended tables, the whole folder and the list to be decided, as files.

import type { ImportSource } from '../../domain/import-source.ts'
import { saveFile } from '../../export/save-file.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Difference } from '../../importer/difference.ts'
import { useText } from '../app-context.ts'
import type { ImportSession } from './import-session.ts'

interface DownloadsProps {
  readonly session: ImportSession
  readonly difference: Difference
  readonly source: ImportSource | null
}

const csv = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' })

export function Downloads({ session: { importer, kind }, difference, source }: DownloadsProps) {
  const t = useText(importText)
  const moving = difference.rows.filter((row) => row.kind !== 'same')
  const amended = moving.length > 0 && source !== null ? importer.amend(moving, source) : null
  const list = kind.value ? importer.undecided(difference, kind.value) : ''
  return (
    <section aria-labelledby="ip-get">
      <h3 id="ip-get">{t.download}</h3>
      {moving.length === 0 && <p>{t.nothing}</p>}
      <div class="tools">
        {[...(amended ?? [])].map(([path, text]) => {
          const name = path.replace('data/', '')
          return (
            <button key={path} type="button" class="b" onClick={() => saveFile(name, csv(text))}>
              {t.downloadTable(name)}
            </button>
          )
        })}
        {amended !== null && (
          <button
            type="button"
            class="b"
            onClick={() =>
              saveFile('data.zip', new Blob([importer.folderZip(amended) as BlobPart], { type: 'application/zip' }))
            }
          >
            {t.downloadZip}
          </button>
        )}
        {list !== '' && (
          <button type="button" class="b" onClick={() => saveFile('待定.csv', csv(list))}>
            {t.downloadUndecided}
          </button>
        )}
      </div>
    </section>
  )
}
