// Why a county has its status: the rule, the number it looks at, and who says so; only as far as the tables go.
import type { DivisionCode } from '../domain/division.ts'
import type { StatusEvent } from '../domain/programmes.ts'
import { inLanguage } from '../i18n/format.ts'
import { placeText } from '../i18n/place.messages.ts'
import { figuresOf } from '../layers/indicator-values.ts'
import { figureText, yearText } from '../layers/indicator-words.ts'
import type { LayerContext } from '../layers/layer.ts'
import { mountainDate, mountainStatusAt } from '../layers/mountain-status.ts'
import { roleCountText, zonesInForce } from '../layers/zones-roles.ts'
import type { ProfileLine, ProfileSection } from './profile.ts'

const bare = { glyph: null, value: '', unit: '', note: '' } as const

/** The chain behind each status of a county; null where it has none to explain. */
export function describeWhy(context: LayerContext, code: DivisionCode): ProfileSection | null {
  const lines = [...mountainLines(context, code), ...roleLines(context, code)]
  return lines.length > 0 ? { id: 'why', title: placeText[context.view.language].why, lines, empty: null } : null
}

function mountainLines(context: LayerContext, code: DivisionCode): ProfileLine[] {
  const { atlas, view } = context
  const t = placeText[view.language]
  const status = mountainStatusAt(atlas, mountainDate(atlas, view.date)).get(code)
  if (!status?.event) return []
  const { event } = status
  const head: ProfileLine = {
    ...bare,
    id: `why-${event.id}`,
    strong: status.status === 'left' ? t.mountainLeft(status.since) : t.mountainMember(event.date),
    text: eventText(context, event),
    note: event.document,
    evidence: event.evidence,
    sourceId: event.sourceId,
  }
  if (status.status !== 'left') return [head]
  // The rule of removal names no county: it explains a removal beside the county's own GDP.
  const rules = atlas.statusEvents.filter((e) => e.effect === 'note' && e.event.includes('规则'))
  const ruleLines = rules.map(
    (rule): ProfileLine => ({
      ...bare,
      id: `why-${rule.id}`,
      strong: t.rule,
      text: inLanguage(view.language, rule.detail, rule.detailEn),
      note: rule.date,
      evidence: rule.evidence,
      sourceId: rule.sourceId,
    }),
  )
  return [head, ...ruleLines, ...(rules.length > 0 ? gdpLines(context, code) : [])]
}

function eventText({ view }: LayerContext, event: StatusEvent): string {
  const text = inLanguage(view.language, event.detail, event.detailEn)
  return text || inLanguage(view.language, event.event, event.eventEn)
}

function gdpLines(context: LayerContext, code: DivisionCode): ProfileLine[] {
  const { atlas, view } = context
  const gdp = atlas.indicators.find((i) => i.id === 'gdp')
  const figure = gdp && figuresOf(atlas, gdp, '').get(code)
  if (!gdp || !figure) return []
  return [
    {
      ...bare,
      id: `why-gdp-${code}`,
      strong: placeText[view.language].figure,
      text: inLanguage(view.language, gdp.nameZh, gdp.nameEn),
      value: figureText(context, gdp, figure.value),
      note: yearText(context, figure.year),
      evidence: figure.evidence,
      sourceId: figure.sourceIds[0] ?? '',
    },
  ]
}

function roleLines({ atlas, view }: LayerContext, code: DivisionCode): ProfileLine[] {
  const t = placeText[view.language]
  const zones = zonesInForce(atlas, 'now').filter((z) => z.countyCodes.includes(code))
  const first = zones[0]
  if (!first) return []
  const dates = [...new Set(zones.map((z) => z.date).filter(Boolean))].sort()
  const { evidence, sourceId } = first
  return [
    {
      ...bare,
      id: `why-roles-${code}`,
      strong: t.roles(roleCountText({ view }, zones)),
      text: '',
      // A date that some of them lack must not speak for all.
      note: zones.every((z) => z.date) ? dates.join(' · ') : '',
      evidence,
      sourceId,
    },
  ]
}
