// The figures of a place with year, grade and source; what is not published stays visible as a gap.
import type { DivisionCode } from '../domain/division.ts'
import type { Indicator } from '../domain/indicator.ts'
import { formatNumber, inLanguage, joinList } from '../i18n/format.ts'
import { indicatorText } from '../i18n/indicator.messages.ts'
import { zonesText } from '../i18n/layers.messages.ts'
import { placeText } from '../i18n/place.messages.ts'
import { countsRoles, type Figure, figuresOf } from '../layers/indicator-values.ts'
import { figureParts, figureWords, indicatorName, yearText } from '../layers/indicator-words.ts'
import type { LayerContext } from '../layers/layer.ts'
import type { ProfileLine, ProfileSection } from './profile.ts'
import { rivalsOfFigure } from './rival-statements.ts'

/** Listed indicators, with or without a figure, then those others that have one. Cities show only what is published of them. */
export function describeFigures(context: LayerContext, code: DivisionCode): ProfileSection {
  const { atlas, view } = context
  const t = placeText[view.language]
  const isCity = atlas.divisionByCode.get(code)?.level === 'city'
  const found = atlas.indicators.map((indicator) => ({ indicator, figure: figureOf(context, indicator, code) }))
  const shown = found.filter(({ indicator, figure }) => figure || (indicator.isListed && !isCity))
  const lines = shown.flatMap(({ indicator, figure }) =>
    figure
      ? [figureLine(context, indicator, figure), ...rivalLines(context, indicator, figure)]
      : [missingLine(context, indicator, code)],
  )
  const all = isCity ? [...cityAreaLine(context, code), ...lines] : lines
  return {
    id: 'figures',
    title: t.figures,
    lines: all,
    empty: all.length > 0 ? null : { text: t.emptyFigures, offers: [] },
  }
}

function figureOf({ atlas }: LayerContext, indicator: Indicator, code: DivisionCode): Figure | undefined {
  return figuresOf(atlas, indicator, '').get(code)
}

function figureLine(context: LayerContext, indicator: Indicator, figure: Figure): ProfileLine {
  const { view } = context
  const t = placeText[view.language]
  const isPlain = (indicator.draw === 'fill' || indicator.draw === 'symbol') && !figure.unstatedRoles
  const { number, unit } = figureParts(context, indicator, figure.value)
  const inputs = figure.inputs.map((i) =>
    indicatorText[view.language].yearOf(indicatorName(context, i.indicatorId), i.year),
  )
  return {
    id: `figure-${indicator.id}`,
    glyph: null,
    strong: inLanguage(view.language, indicator.nameZh, indicator.nameEn),
    text: '',
    value: isPlain ? number : figureWords(context, indicator, figure),
    unit: isPlain ? unit : '',
    note: inputs.length > 0 ? t.computedFrom(joinList(inputs, view.language)) : yearText(context, figure.year),
    evidence: figure.evidence,
    sourceId: figure.sourceIds[0] ?? '',
  }
}

/** What other sources say of the same year, each with the reason why it is not the one shown. */
function rivalLines(context: LayerContext, indicator: Indicator, figure: Figure): ProfileLine[] {
  const t = placeText[context.view.language]
  return rivalsOfFigure(context, indicator, figure).map(({ statement, why }, i) => ({
    id: `rival-${indicator.id}-${i}`,
    glyph: null,
    strong: '',
    text: t.otherSource,
    value: statement.text,
    unit: '',
    note: why,
    evidence: statement.evidence,
    sourceId: statement.sourceIds[0] ?? '',
  }))
}

/** A gap has no source and claims no grade of its own: the painter of the profile shows none where `sourceId` is "". */
function missingLine({ view }: LayerContext, indicator: Indicator, code: DivisionCode): ProfileLine {
  const t = placeText[view.language]
  return {
    id: `missing-${code}-${indicator.id}`,
    glyph: null,
    strong: inLanguage(view.language, indicator.nameZh, indicator.nameEn),
    text: '',
    value: t.dash,
    unit: '',
    note: countsRoles(indicator) ? zonesText[view.language].none : t.missing,
    evidence: 'derived',
    sourceId: '',
  }
}

function cityAreaLine({ atlas, view }: LayerContext, code: DivisionCode): ProfileLine[] {
  const t = placeText[view.language]
  const areas = atlas.counties
    .filter((c) => c.parent === code)
    .flatMap((c) => atlas.placeByCode.get(c.code)?.areaKm2 ?? [])
  if (areas.length === 0) return []
  const areaKm2 = areas.reduce((sum, area) => sum + area, 0)
  return [
    {
      id: `figure-area-${code}`,
      glyph: null,
      strong: t.polygonArea,
      text: '',
      value: formatNumber(areaKm2, view.language, 1),
      unit: 'km²',
      note: t.polygonNote,
      evidence: 'derived',
      sourceId: atlas.values.find((v) => v.indicatorId === 'land_area_polygon')?.sourceId ?? '',
    },
  ]
}
