// Events, class and lead industry of a mountain county as lines of its profile; the members of a city.
import type { DivisionCode } from '../domain/division.ts'
import type { ProfileLine, ProfileSection } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import type { LayerContext } from './layer.ts'
import { mountainClassName, mountainRows } from './mountain-rows.ts'
import { inTimeOrder, mountainDate, mountainStatusAt } from './mountain-status.ts'
import { namesOf } from './names.ts'
import { nearestWith } from './neighbours.ts'

export function describeMountain(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = mountainText[view.language]
  const statuses = mountainStatusAt(atlas, mountainDate(atlas, view.date))
  const isMember = (c: DivisionCode) => statuses.get(c)?.status === 'member'
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const lines = isCity ? cityLines(context, code, isMember) : countyLines(context, code)
  const empty =
    lines.length > 0 ? null : { text: isCity ? t.emptyCity : t.emptyMember, offers: nearestWith(atlas, code, isMember) }
  return { id: 'mountain', title: t.section, lines, empty }
}

const plainLine = { glyph: null, value: '', unit: '', note: '' } as const

function cityLines(context: LayerContext, code: DivisionCode, isMember: (c: DivisionCode) => boolean): ProfileLine[] {
  const { atlas, view } = context
  const t = mountainText[view.language]
  const members = atlas.counties.filter((c) => c.parent === code && isMember(c.code))
  if (members.length === 0) return []
  const event = mountainStatusAt(atlas, mountainDate(atlas, view.date)).get(members[0]?.code ?? code)?.event
  return [
    {
      ...plainLine,
      id: `mountain-${code}`,
      strong: t.cityCount,
      text: namesOf(
        context,
        members.map((m) => m.code),
      ),
      value: String(members.length),
      unit: t.cityUnit,
      evidence: 'derived',
      sourceId: event?.sourceId ?? '',
    },
  ]
}

function countyLines(context: LayerContext, code: DivisionCode): ProfileLine[] {
  const { atlas, view } = context
  const t = mountainText[view.language]
  const effects = { join: t.eventJoin, leave: t.eventLeave, confirm: t.eventConfirm, note: t.eventNote }
  const events = inTimeOrder(atlas.statusEvents).filter((e) => e.countyCodes.includes(code))
  const lines = events.map(
    (event): ProfileLine => ({
      ...plainLine,
      id: event.id,
      strong: `${event.date} ${effects[event.effect]}`,
      text: inLanguage(view.language, event.event, event.eventEn),
      note: [
        inLanguage(view.language, event.detail, event.detailEn),
        inLanguage(view.language, event.noteZh, event.noteEn),
        event.document,
      ]
        .filter(Boolean)
        .join(' · '),
      evidence: event.evidence,
      sourceId: event.sourceId,
    }),
  )
  const row = mountainRows(atlas).get(code)
  if (!row) return lines
  const { sourceId } = row
  if (row.developmentClass !== '') {
    const evidence = row.classEvidence
    lines.push({
      ...plainLine,
      id: `${code}-class`,
      strong: t.classLine,
      text: mountainClassName(context, row),
      evidence,
      sourceId,
    })
  }
  if (row.leadIndustry !== '') {
    const note = inLanguage(view.language, row.industryNote, row.industryNoteEn)
    const evidence = row.industryEvidence || row.evidence
    lines.push({
      ...plainLine,
      id: `${code}-industry`,
      strong: t.industryLine,
      text: inLanguage(view.language, row.leadIndustry, row.leadIndustryEn),
      note,
      evidence,
      sourceId,
    })
  }
  if (row.policyBatch !== '') {
    const evidence = row.evidence
    lines.push({ ...plainLine, id: `${code}-policy`, strong: t.policyLine, text: row.policyBatch, evidence, sourceId })
  }
  return lines
}
