// Mountain and island counties: who is listed on a date, in which class, who left, and whom they work with.
import type { Atlas } from '../domain/atlas.ts'
import type { Division, DivisionCode } from '../domain/division.ts'
import type { MountainCounty } from '../domain/programmes.ts'
import type { OutlineMark } from '../drawing/drawing.ts'
import type { ProfileLine } from '../drawing/profile.ts'
import { inLanguage } from '../i18n/format.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import { fillAreas, type Layer, type LayerContext, plainClass, sourcesOf } from './layer.ts'
import { flowMarks, flowSigns, shownPairs } from './mountain-flows.ts'
import { hasHappened, inTimeOrder, type MountainStatus, mountainDate, mountainStatusAt } from './mountain-status.ts'
import { namesOf } from './names.ts'
import { nearestWith } from './neighbours.ts'

/** Dotted borders of the counties listed on the view's date, for above any layer's fills. */
export function mountainOutlines({ atlas, view, palette }: LayerContext): OutlineMark[] {
  return [...mountainStatusAt(atlas, mountainDate(atlas, view.date))].flatMap(([code, { status }]): OutlineMark[] =>
    status === 'member' ? [{ code, colour: palette.mountain, style: 'dotted', widthPx: 1.6 }] : [],
  )
}

type ClassId = 'leap' | 'eco' | 'unclassed' | 'member' | 'left' | 'never'

function classIdOf({ view }: LayerContext, { status }: MountainStatus, row: MountainCounty | undefined): ClassId {
  if (status !== 'member') return status
  if (!view.showsInferred && (!row || row.developmentClass === '' || row.classEvidence === 'inferred')) return 'member'
  return row?.developmentClass === '跨越发展类' ? 'leap' : row?.developmentClass === '生态发展类' ? 'eco' : 'unclassed'
}

function rowsByCode(atlas: Atlas): Map<DivisionCode, MountainCounty> {
  return new Map(atlas.mountainCounties.map((row) => [row.code, row]))
}

function legendClasses({ atlas, view, palette }: LayerContext) {
  const t = mountainText[view.language]
  const { ochre } = palette.ramps
  const isInferred = atlas.mountainCounties.some((m) => m.developmentClass !== '' && m.classEvidence === 'inferred')
  const grade = isInferred && view.showsInferred ? (view.language === 'zh' ? '（待核实）' : ' (to be checked)') : ''
  const all = [
    plainClass('leap', t.leap + grade, ochre[3], 'category', grade ? 'dots' : 'none', grade ? ochre[5] : ''),
    plainClass('eco', t.eco + grade, ochre[1], 'category', grade ? 'dots' : 'none', grade ? ochre[3] : ''),
    plainClass('unclassed', t.unclassed, ochre[0]),
    plainClass('member', t.member, ochre[2]),
    plainClass('left', t.left, palette.land, 'category', 'stale', ochre[3]),
    plainClass('never', t.never, palette.land),
  ]
  // Classes that are official or reported stay visible when inferred ones are switched off.
  const isUsed = (id: string) =>
    view.showsInferred
      ? id !== 'member'
      : id === 'member' || id === 'left' || id === 'never' || (id !== 'unclassed' && !isInferred)
  return all.filter((c) => isUsed(c.id))
}

/** The official number of listed counties on a date: the latest total that had been said by then, else the first. */
function officialCount(atlas: Atlas, date: string) {
  const totals = atlas.officialTotals
    .filter((o) => /^mountain-\d+$/.test(o.id))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  return totals.filter((o) => hasHappened(o.asOf, date)).at(-1) ?? totals[0]
}

function coverage(context: LayerContext, members: number, date: string) {
  const total = officialCount(context.atlas, date)
  return total
    ? [{ label: mountainText[context.view.language].coverage(total.asOf), have: members, total: total.value }]
    : []
}

function className(context: LayerContext, row: MountainCounty | undefined): string {
  const t = mountainText[context.view.language]
  if (row?.developmentClass === '跨越发展类') return t.leap
  return row?.developmentClass === '生态发展类' ? t.eco : t.unclassed
}

export const mountainLayer: Layer = {
  id: 'mountain',
  title: ({ view }) => mountainText[view.language].title,
  status(context) {
    const { atlas, view } = context
    const statuses = mountainStatusAt(atlas, mountainDate(atlas, view.date))
    const members = [...statuses.values()].filter((s) => s.status === 'member').length
    return mountainText[view.language].status(members, shownPairs(context).length)
  },
  draw(context) {
    const { atlas, view } = context
    const t = mountainText[view.language]
    const date = mountainDate(atlas, view.date)
    const statuses = mountainStatusAt(atlas, date)
    const rows = rowsByCode(atlas)
    const statusOf = (county: Division): MountainStatus =>
      statuses.get(county.code) ?? { status: 'never', since: '', event: null }
    const filled = fillAreas(atlas.counties, legendClasses(context), (county) => {
      const status = statusOf(county)
      const row = rows.get(county.code)
      const classId = classIdOf(context, status, row)
      const classText = classId === 'member' ? t.member : className(context, row)
      const isClassed = classId === 'leap' || classId === 'eco'
      return {
        classId,
        value: null,
        valueText:
          status.status === 'member'
            ? t.memberValue(classText)
            : status.status === 'left'
              ? t.leftValue(status.since)
              : t.neverValue,
        evidence: (isClassed ? row?.classEvidence : status.event?.evidence) ?? null,
      }
    })
    const count = (id: ClassId) => filled.areas.filter((a) => a.classId === id).length
    const members = [...statuses.values()].filter((s) => s.status === 'member').length
    const left = atlas.counties.filter((c) => statusOf(c).status === 'left').map((c) => c.code)
    const flows = flowMarks(context)
    const sentence = view.showsInferred
      ? t.summary(date, members, count('leap'), count('eco'), count('unclassed'))
      : t.summaryUnclassed(date, members)
    const drawnPairs = atlas.pairs.filter((p) => flows.some((f) => f.id === p.id))
    return {
      title: t.heading(date),
      summary: `${sentence}${left.length > 0 ? t.leftSentence(namesOf(context, left)) : ''}${flows.length > 0 ? t.flowSentence(flows.length) : ''}`,
      dateText: t.asOf(date),
      sourceIds: sourcesOf([
        ...[...statuses.values()].flatMap((s) => s.event ?? []),
        ...atlas.mountainCounties,
        ...drawnPairs,
      ]),
      areas: filled.areas,
      outlines: [],
      symbols: [],
      flows,
      legend: {
        title: t.title,
        population: t.population(atlas.counties.length),
        unit: '',
        classes: filled.classes,
        signs: flowSigns(context, flows),
        coverage: coverage(context, members, date),
        notes: [
          ...(view.showsInferred ? [t.noteClasses] : []),
          ...(flows.length > 0 ? [t.noteFlows] : []),
          ...(flows.some((f) => f.leavesProvince) ? [t.noteOutside] : []),
        ],
      },
    }
  },
  describe(context, code) {
    const { atlas, view } = context
    const t = mountainText[view.language]
    const statuses = mountainStatusAt(atlas, mountainDate(atlas, view.date))
    const isMember = (c: DivisionCode) => statuses.get(c)?.status === 'member'
    const isCity = atlas.divisionByCode.get(code)?.level === 'city'
    const lines = isCity ? cityLines(context, code, isMember) : countyLines(context, code)
    const empty =
      lines.length > 0
        ? null
        : { text: isCity ? t.emptyCity : t.emptyMember, offers: nearestWith(atlas, code, isMember) }
    return { id: 'mountain', title: t.section, lines, empty }
  },
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
  const row = rowsByCode(atlas).get(code)
  if (!row) return lines
  const { sourceId } = row
  if (row.developmentClass !== '' && (view.showsInferred || row.classEvidence !== 'inferred')) {
    const evidence = row.classEvidence
    lines.push({
      ...plainLine,
      id: `${code}-class`,
      strong: t.classLine,
      text: className(context, row),
      evidence,
      sourceId,
    })
  }
  if (row.leadIndustry !== '' && (view.showsInferred || row.industryEvidence !== 'inferred')) {
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
