// Rows that the importer would not guess at: the reason, and the nearest guesses for the reader to choose from.
import { inLanguage, joinList } from '../../i18n/format.ts'
import { importText } from '../../i18n/import.messages.ts'
import type { Unresolved } from '../../importer/kinds/import-kind.ts'
import { useApp, useText } from '../app-context.ts'
import type { Decision, ImportSession } from './import-session.ts'

interface UndecidedRowsProps {
  readonly session: ImportSession
  readonly rows: readonly Unresolved[]
  readonly decided: readonly Decision[]
}

export function UndecidedRows({ session, rows, decided }: UndecidedRowsProps) {
  const { language } = useApp()
  const t = useText(importText)
  const { importer } = session
  const say = (guess: Decision['guess']) => importer.guessWords(guess, language.value)
  const decide = (row: Unresolved, guess: Decision['guess'] | null) => void session.decide(row, guess)
  return (
    <ul class="rows open">
      {rows.map((row) => {
        const offers = importer.offers(row)
        const hints = row.reason.guesses.filter((guess) => !offers.includes(guess))
        return (
          <li key={importer.undecidedKey(row)}>
            <small class="at">{importer.positionLabel(row.position)}</small> <b>{row.text}</b>
            <p class="what">{inLanguage(language.value, row.reason.zh, row.reason.en)}</p>
            {hints.length > 0 && <p class="mu">{t.perhaps(joinList(hints.map(say), language.value))}</p>}
            {offers.length > 0 && (
              <p class="offers">
                <span class="mu">{t.choosePlace}</span>
                {offers.map((guess) => (
                  <button key={guess.label} type="button" class="b" onClick={() => decide(row, guess)}>
                    {say(guess)}
                  </button>
                ))}
              </p>
            )}
          </li>
        )
      })}
      {decided.map(({ row, guess }) => (
        <li key={importer.undecidedKey(row)} class="done">
          <small class="at">{importer.positionLabel(row.position)}</small> {row.text} → <b>{say(guess)}</b>{' '}
          <button type="button" class="b" onClick={() => decide(row, null)}>
            {t.undo}
          </button>
        </li>
      ))}
    </ul>
  )
}
