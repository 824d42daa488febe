// Last step: the amended tables checked, then handed over as files; what stays open as a list to fill in.
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ImportSource } from '../../domain/import-source.ts'
import { saveFile } from '../../export/save-file.ts'
import { inLanguage } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Difference } from '../../importer/difference.ts'
import type { Importer } from '../../importer/importer.ts'
import { useApp, useText } from '../app-context.ts'
import { drawn } from './drawn.ts'
import type { ImportSession } from './import-session.ts'
import { Step } from './step.tsx'

type Findings = Awaited<ReturnType<Importer['check']>>
/** What is known of the check: how far it is, what it found, or that it could not be made. */
type Checking = { readonly share: number } | { readonly findings: Findings } | 'failed'

interface DownloadsProps {
  readonly session: ImportSession
  readonly difference: Difference
  readonly source: ImportSource | null
}

const csv = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' })
/** More errors than this say nothing new. */
const mostShown = 20

export function Downloads({ session: { importer, kind }, difference, source }: DownloadsProps) {
  const { language } = useApp()
  const t = useText(importText)
  const say = ({ zh, en }: { zh: string; en: string }) => inLanguage(language.value, zh, en)
  const moving = difference.rows.filter((row) => row.kind !== 'same')
  const list = kind.value ? importer.undecided(difference, kind.value) : ''
  const [isAccepted, setIsAccepted] = useState(false)
  const amended = useMemo(
    () => (moving.length > 0 && source !== null ? importer.amend(moving, source) : null),
    [difference, source],
  )
  const checking = useCheck(importer, amended)
  const isSound = typeof checking === 'object' && 'findings' in checking && checking.findings.length === 0
  const isOpen = difference.doubts.length === 0 || isAccepted
  return (
    <Step number={4} title={t.download}>
      {moving.length === 0 && <p>{t.nothing}</p>}
      {moving.length > 0 && source === null && <p class="mu">{t.sourceFirst}</p>}
      {difference.doubts.length > 0 && (
        <div class="doubts">
          <ul>
            {difference.doubts.map((doubt) => (
              <li key={doubt.zh}>{say(doubt)}</li>
            ))}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={isAccepted}
              onChange={({ currentTarget }) => setIsAccepted(currentTarget.checked)}
            />{' '}
            {t.acceptSums}
          </label>
        </div>
      )}
      {amended !== null && <Verdict checking={checking} />}
      <div class="tools">
        {amended !== null && isOpen && isSound && (
          <>
            <button
              type="button"
              class="b strong"
              onClick={() =>
                saveFile('data.zip', new Blob([importer.folderZip(amended) as BlobPart], { type: 'application/zip' }))
              }
            >
              {t.downloadZip}
            </button>
            {[...amended].map(([path, text]) => {
              const name = path.replace('data/', '')
              return (
                <button key={path} type="button" class="b" onClick={() => saveFile(name, csv(text))}>
                  {t.downloadTable(name)}
                </button>
              )
            })}
          </>
        )}
        {list !== '' && (
          <button type="button" class="b" onClick={() => saveFile(`${t.undecided}.csv`, csv(list))}>
            {t.downloadUndecided}
          </button>
        )}
      </div>
      {amended !== null && isSound && <p class="mu">{t.whatNow}</p>}
    </Step>
  )
}

function useCheck(importer: Importer, amended: ReadonlyMap<string, string> | null): Checking {
  const [checking, setChecking] = useState<Checking>({ share: 0 })
  useEffect(() => {
    let isWanted = true
    const say = (now: Checking) => isWanted && setChecking(now)
    say({ share: 0 })
    if (amended !== null)
      importer
        .check(amended, async (done, total) => {
          say({ share: done / total })
          await drawn()
        })
        .then(
          (findings) => say({ findings }),
          () => say('failed'),
        )
    return () => {
      isWanted = false
    }
  }, [importer, amended])
  return checking
}

function Verdict({ checking }: { readonly checking: Checking }) {
  const { language } = useApp()
  const t = useText(importText)
  if (checking === 'failed')
    return (
      <p class="fail" role="alert">
        {t.checkFailed}
      </p>
    )
  if ('share' in checking)
    return (
      <p class="busy" role="status">
        {t.checking} <progress aria-label={t.checking} value={checking.share} max={1} />
      </p>
    )
  const { findings } = checking
  if (findings.length === 0)
    return (
      <p class="passed" role="status">
        {t.passed}
      </p>
    )
  return (
    <div role="alert">
      <p class="fail">{t.notPassed(findings.length)}</p>
      <ul class="rows">
        {findings.slice(0, mostShown).map(({ file, line, row, column, rule, zh, en }) => (
          <li key={`${file} ${line} ${column} ${rule}`}>
            <small class="at">
              {file}:{line}
            </small>{' '}
            <b>{row}</b> <span class="what">{inLanguage(language.value, zh, en)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
