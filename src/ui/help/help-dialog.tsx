// Help: the keys, how to switch them off, and what the marks of evidence mean.
import '../profile/profile.css'
import { evidenceGrades } from '../../domain/evidence.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { helpText } from '../../i18n/help.messages.ts'
import { useApp, useText } from '../app-context.ts'
import { Switch } from '../controls/switch.tsx'
import { StorageBlock } from '../offline/storage-block.tsx'
import { Dialog } from '../signs/dialog.tsx'
import { EvidenceMark } from '../signs/evidence-mark.tsx'

export function HelpDialog() {
  const { hasShortcuts } = useApp()
  const t = useText(helpText)
  const grades = useText(evidenceText)
  const long = {
    official: grades.officialLong,
    reported: grades.reportedLong,
    derived: grades.derivedLong,
    inferred: grades.inferredLong,
  }
  const keys: readonly (readonly [string, string])[] = [
    ['/', t.search],
    ['1–6', t.layers],
    ['t', t.table],
    ['c', t.compare],
    ['s', t.share],
    ['?', t.help],
    ['Esc', t.escape],
    [t.arrowKeys, t.arrows],
    ['Enter', t.enter],
    ['+ −', t.zoom],
    ['0', t.home],
  ]
  return (
    <Dialog title={t.heading}>
      <h3>{t.keys}</h3>
      <dl>
        {keys.map(([key, what]) => (
          <>
            <dt key={key}>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
      <Switch
        label={t.shortcuts}
        isOn={hasShortcuts.value}
        onChange={(isOn) => {
          hasShortcuts.value = isOn
        }}
      />
      <h3>{t.evidence}</h3>
      <p class="mu">{t.evidenceNote}</p>
      <dl>
        {evidenceGrades.map((grade) => (
          <>
            <dt key={grade}>
              <EvidenceMark grade={grade} />
            </dt>
            <dd>{long[grade]}</dd>
          </>
        ))}
      </dl>
      <StorageBlock />
    </Dialog>
  )
}
