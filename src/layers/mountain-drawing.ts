// Mountain and island counties on the map: who is listed on a date, in which class, who left, and whom they work with.
import type { Atlas } from '../domain/atlas.ts'
import type { Division, DivisionCode } from '../domain/division.ts'
import type { MountainCounty } from '../domain/programmes.ts'
import type { Statement } from '../drawing/drawing.ts'
import { mountainText } from '../i18n/mountain.messages.ts'
import { mountainMapText } from '../i18n/mountain-map.messages.ts'
import { fillAreas } from './fill-areas.ts'
import { gradesOf, type LayerContext, type LayerDrawing, plainClass, say, sourcesOf } from './layer.ts'
import { lastMountainChange } from './mountain-change.ts'
import { flowMarks, flowSigns } from './mountain-flows-drawing.ts'
import { flowEndNames } from './mountain-flows-names.ts'
import { mountainClassName, mountainRows } from './mountain-rows.ts'
import { hasHappened, type MountainStatus, mountainDate, mountainStatusAt } from './mountain-status.ts'
import { namesOf } from './names.ts'

type ClassId = 'leap' | 'eco' | 'unclassed' | 'member' | 'left' | 'never'

function classIdOf({ view }: LayerContext, { status }: MountainStatus, row: MountainCounty | undefined): ClassId {
  if (status !== 'member') return status
  if (!view.showsInferred && !row?.developmentClass) return 'member'
  return row?.developmentClass === '跨越发展类' ? 'leap' : row?.developmentClass === '生态发展类' ? 'eco' : 'unclassed'
}

function legendClasses({ atlas, view, palette }: LayerContext) {
  const t = { ...mountainText[view.language], ...mountainMapText[view.language] }
  const { ochre } = palette.ramps
  const classed = atlas.mountainCounties.filter((m) => m.developmentClass !== '')
  const grade = classed.some((m) => m.classEvidence === 'inferred')
    ? view.language === 'zh'
      ? '（待核实）'
      : ' (to check)'
    : ''
  const all = [
    plainClass('leap', t.leap + grade, ochre[3], 'category', grade ? 'dots' : 'none', grade ? ochre[5] : ''),
    plainClass('eco', t.eco + grade, ochre[1], 'category', grade ? 'dots' : 'none', grade ? ochre[3] : ''),
    plainClass('unclassed', t.unclassed, ochre[2], 'category', 'hatch', ochre[4]),
    plainClass('member', t.member, ochre[2]),
    plainClass('left', t.left, palette.land, 'category', 'stale', ochre[3]),
    plainClass('never', t.never, palette.land),
  ]
  // Classes that are official or reported stay visible when inferred ones are switched off.
  const isUsed = (id: string) =>
    view.showsInferred
      ? id !== 'member'
      : id === 'member' || id === 'left' || id === 'never' || (id !== 'unclassed' && classed.length > 0)
  return all.filter((c) => isUsed(c.id))
}

/** The official number of listed counties on a date: the latest total that had been said by then, else the first. */
function officialCount(atlas: Atlas, date: string) {
  const totals = atlas.officialTotals
    .filter((o) => /^mountain-\d+$/.test(o.id))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  return totals.filter((o) => hasHappened(o.asOf, date)).at(-1) ?? totals[0]
}

/** What the list held on the day the total was said: who joined or left since is no gap. */
function coverage({ atlas, view }: LayerContext, date: string) {
  const total = officialCount(atlas, date)
  if (!total) return []
  const have = [...mountainStatusAt(atlas, total.asOf).values()].filter(({ status }) => status === 'member').length
  return [{ label: mountainMapText[view.language].coverage(total.asOf), have, total: total.value }]
}

/** As many names as a note can carry; more are counted. */
const mostNamed = 6

/** Who came in and who went out by the change that made the list what it is on the date. */
function changeNotes(context: LayerContext, date: string): string[] {
  const t = mountainMapText[context.view.language]
  const change = lastMountainChange(context.atlas, date)
  if (!change) return []
  const named = (codes: readonly DivisionCode[]) =>
    codes.length > mostNamed ? t.many(codes.length) : namesOf(context, codes)
  const { before, joined, left } = change
  const parts = [
    ...(joined.length > 0 ? [t.cameIn(named(joined))] : []),
    ...(left.length > 0 ? [t.wentOut(named(left))] : []),
  ]
  return [t.changed(before, change.date, parts.join(t.parted))]
}

export function drawMountain(context: LayerContext): LayerDrawing {
  const { atlas, view } = context
  const t = { ...mountainText[view.language], ...mountainMapText[view.language] }
  const date = mountainDate(atlas, view.date)
  const statuses = mountainStatusAt(atlas, date)
  const rows = mountainRows(atlas)
  const statusOf = (county: Division): MountainStatus =>
    statuses.get(county.code) ?? { status: 'never', since: '', event: null }
  const filled = fillAreas(atlas.counties, legendClasses(context), (county) => {
    const status = statusOf(county)
    const row = rows.get(county.code)
    const classId = classIdOf(context, status, row)
    const classText = mountainClassName(context, row)
    const { event } = status
    const isMember = status.status === 'member'
    const valueText = isMember
      ? classId === 'member'
        ? t.memberPlain
        : t.memberValue(classText)
      : status.status === 'left'
        ? t.leftValue(status.since)
        : t.neverValue
    const statements: Statement[] = event ? [say(event, isMember ? t.listed(event.date) : valueText)] : []
    // That a county is listed and in which class are two statements, often of two grades.
    if (isMember && row && row.developmentClass !== '')
      statements.push(say({ ...row, evidence: row.classEvidence }, classText))
    return { classId, value: null, valueText, statements }
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
    names: flowEndNames(context, flows),
    legend: {
      title: t.title,
      population: t.population(atlas.counties.length),
      unit: '',
      classes: filled.classes,
      signs: flowSigns(context, flows),
      coverage: coverage(context, date),
      notes: [
        ...changeNotes(context, date),
        ...(view.showsInferred ? [t.noteClasses] : []),
        ...(flows.length > 0 ? [t.noteFlows] : []),
        ...(flows.some((f) => f.leavesProvince) ? [t.noteOutside] : []),
      ],
      grades: gradesOf([...filled.areas.flatMap(({ statements }) => statements), ...drawnPairs]),
    },
  }
}
