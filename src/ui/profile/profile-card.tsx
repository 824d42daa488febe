// A profile as sections of lines; every line opens the card of its source.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { ProfileLine, ProfileModel, ProfileSection } from '../../drawing/profile.ts'
import { evidenceText } from '../../i18n/evidence.messages.ts'
import { profileText } from '../../i18n/profile.messages.ts'
import { useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { EvidenceMark } from '../signs/evidence-mark.tsx'
import { Sign } from '../signs/sign.tsx'
import { PlaceChips } from './profile-panel.tsx'

const LineSource = lazily(() => import('../sources/line-source.tsx').then((part) => part.LineSource))

interface ProfileCardProps {
  readonly model: ProfileModel
  readonly actionBar?: ComponentChildren
}

export function ProfileCard({ model, actionBar }: ProfileCardProps) {
  return (
    <>
      <h2 class="name">{model.title}</h2>
      <p class="mu">{model.subtitle}</p>
      {actionBar}
      {model.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  )
}

function Section({ section }: { readonly section: ProfileSection }) {
  const t = useText(profileText)
  const { title, lines, empty } = section
  return (
    <>
      <h3>{title}</h3>
      {lines.length > 0 && (
        <ul class="ln">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      {empty && <p class="mu">{empty.text}</p>}
      {empty && empty.offers.length > 0 && (
        <>
          <p class="mu">{t.offers}</p>
          <PlaceChips codes={empty.offers} label={t.offers} />
        </>
      )}
    </>
  )
}

/** Parts between middle dots break as a whole, so that no date is torn at its hyphen. */
function unbroken(note: string) {
  return note.split(' · ').map((part, i) => (
    <>
      {i > 0 && ' · '}
      <span key={part} class="nb">
        {part}
      </span>
    </>
  ))
}

function Line({ line }: { readonly line: ProfileLine }) {
  const t = useText(evidenceText)
  const id = useId()
  const isOpen = useSignal(false)
  const { glyph, strong, text, value, unit, note, evidence, sourceId } = line
  return (
    <li>
      <button
        type="button"
        class={value === '' ? 'line' : 'line figure'}
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? id : undefined}
        title={t.showSource([strong, text].filter(Boolean).join(' '))}
        onClick={() => {
          isOpen.value = !isOpen.value
        }}
      >
        {glyph && <Sign shape={glyph.shape} colour={glyph.colour} />}
        <span class="what">
          {strong !== '' && <b>{strong}</b>} {text}
        </span>
        {value !== '' && (
          <span class="val">
            <b>{value}</b> {unit}
          </span>
        )}
        {sourceId !== '' && <EvidenceMark grade={evidence} />}
        {note !== '' && <span class="mu note">{unbroken(note)}</span>}
      </button>
      {isOpen.value && (
        <div id={id}>
          <LineSource line={line} />
        </div>
      )}
    </li>
  )
}
