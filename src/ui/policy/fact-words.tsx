// How a policy figure is written: value with its comparator, period, document, theme and the way to the map.
import type { Edition } from '../../domain/atlas.ts'
import type { Language } from '../../domain/language.ts'
import { otherTheme, type PolicyEntry, type PolicyFile } from '../../domain/policy.ts'
import { inLanguage } from '../../i18n/format.ts'
import { policyText } from '../../i18n/policy.messages.ts'
import { kindOf } from '../../policy/facts.ts'
import { offeredLayers } from '../../view/offered-layers.ts'
import { defaultView, type View } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { follow } from '../follow.ts'
import { SourceMark } from '../sources/source-mark.tsx'
import { Amount } from './amount.tsx'
import { factStatement } from './fact-statement.ts'
import { Period } from './period.tsx'
import { Quoted } from './quoted.tsx'

export function themeName(policy: PolicyFile, themeId: string, language: Language): string {
  const theme = policy.themes.find(({ id }) => id === themeId)
  return theme ? inLanguage(language, theme.nameZh, theme.nameEn) : policyText[language].other
}

/** What a figure leads to on the map: the place or programme of its scope, else the programme of its theme. */
function mapChange(policy: PolicyFile, fact: PolicyEntry, edition: Edition): Partial<View> | null {
  const scope = policy.scopes.find((one) => one.scope === fact.scope)
  const theme = policy.themes.find(({ id }) => id === fact.themeId)
  const meant = scope?.layer || theme?.layer || ''
  const layer = offeredLayers(edition).find((id) => id === meant) ?? ''
  const place = scope?.code && scope.code !== edition.provinceCode ? scope.code : ''
  if (layer === '' && place === '') return null
  // Of the layout, figures speak of corridors alone.
  return { page: 'map', place, ...(layer !== '' && { layer }), ...(layer === 'layout' && { layout: 'corridors' }) }
}

interface FactRowsProps {
  readonly policy: PolicyFile
  readonly facts: readonly PolicyEntry[]
}

/** Figures as rows of one table. */
export function FactTable({ policy, facts }: FactRowsProps) {
  const { language } = useApp()
  const t = useText(policyText)
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{t.quotedIndicator}</th>
          <th scope="col" class="num">
            {t.value}
          </th>
          <th scope="col">{t.period}</th>
          <th scope="col" class="wide">
            {t.scope}
          </th>
          <th scope="col" class="wide">
            {t.theme}
          </th>
          <th scope="col" class="wide">
            {t.quotedSection}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">
              <Quoted>{fact.indicator}</Quoted>
              {fact.note !== '' && (
                <small class="mu">
                  <Quoted>{fact.note}</Quoted>
                </small>
              )}
              <small class="mu narrow">
                <Document id={fact.documentId} /> · <Quoted>{fact.section}</Quoted> ·{' '}
                <MapLink policy={policy} fact={fact}>
                  {scopeName(policy, fact.scope, language.value)}
                </MapLink>
                <Mark fact={fact} />
              </small>
            </th>
            <td class="num">
              <Amount fact={fact} />
            </td>
            <td>
              <Period fact={fact} /> <small class="mu">{t[`kinds_${kindOf(fact)}`]}</small>
            </td>
            <td class="wide whole">
              <MapLink policy={policy} fact={fact}>
                {scopeName(policy, fact.scope, language.value)}
              </MapLink>
            </td>
            <td class="wide mu">
              {fact.themeId === otherTheme ? t.other : themeName(policy, fact.themeId, language.value)}
            </td>
            <td class="wide mu">
              <span class="who">
                <span>
                  <Document id={fact.documentId} /> <Quoted>{fact.section}</Quoted>
                </span>
                <Mark fact={fact} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The document's short name; its title is said where the pointer rests. */
function Document({ id }: { readonly id: string }) {
  const { store, language } = useApp()
  const source = store.atlas.sourceById.get(id)
  return <b title={source && inLanguage(language.value, source.titleZh, source.titleEn)}>{id}</b>
}

function Mark({ fact }: { readonly fact: PolicyEntry }) {
  return <SourceMark title={fact.id} statement={factStatement(fact)} />
}

export function scopeName(policy: PolicyFile, scope: string, language: Language): string {
  return inLanguage(language, scope, policy.scopes.find((one) => one.scope === scope)?.nameEn ?? '')
}

interface MapLinkProps {
  readonly policy: PolicyFile
  readonly fact: PolicyEntry
  readonly children: string
}

/** A link to the map where the figure leads anywhere; plain text elsewhere. */
function MapLink({ policy, fact, children }: MapLinkProps) {
  const { store, actions, linkOf } = useApp()
  const t = useText(policyText)
  const change = mapChange(policy, fact, store.atlas.edition)
  if (!change) return <>{children}</>
  const view = { ...defaultView, language: store.view.value.language, theme: store.view.value.theme, ...change }
  return (
    <a href={linkOf(view)} title={t.onMap} onClick={follow(() => actions.patchView(change))}>
      {children}
    </a>
  )
}
