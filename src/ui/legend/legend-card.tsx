// The legend card: classes with counts, the number line, signs, completeness, notes.
import type { LegendModel } from '../../drawing/drawing.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { layerIds } from '../../view/view.ts'
import { useApp, useText } from '../app-context.ts'
import { lazily } from '../lazy.tsx'
import { LineSample } from '../signs/line-sample.tsx'
import { Sign } from '../signs/sign.tsx'
import { ThemeScope } from '../theme-scope.tsx'
import { ClassChips } from './class-chips.tsx'
import { Histogram } from './histogram.tsx'
import { NumberLine } from './number-line.tsx'

const ScaledSign = lazily(() => import('../signs/scaled-sign.tsx').then((part) => part.ScaledSign))
const LegendSources = lazily(() => import('./legend-sources.tsx').then((part) => part.LegendSources))

/** The legend of the present theme, and hidden those of the themes before. */
export function LegendCards() {
  return layerIds.map((layer) => (
    <ThemeScope key={layer} layer={layer} as="section" class="cd lg" aria-labelledby={`lg-${layer}`}>
      <Legend id={`lg-${layer}`} />
    </ThemeScope>
  ))
}

/** Reads only the present drawing: nothing here knows a layer. */
function Legend({ id }: { readonly id: string }) {
  const { store } = useApp()
  const t = useText(legendText)
  const { legend, dateText } = store.drawing.value
  const bars = legend.classes.filter((c) => c.kind === 'value')
  const others = legend.classes.filter((c) => c.kind !== 'value')
  return (
    <>
      <h2 id={id}>
        {legend.title} <small>{legend.population}</small>
      </h2>
      <p class="mu">{[dateText, legend.unit && t.unit(legend.unit)].filter(Boolean).join(' · ')}</p>
      {bars.length > 0 && <Histogram classes={bars} />}
      {bars.length > 0 && <NumberLine classes={bars} />}
      {others.length > 0 && <ClassChips classes={others} />}
      <Signs signs={legend.signs} />
      <Coverage coverage={legend.coverage} />
      <LegendSources />
      {legend.notes.map((note) => (
        <p class="mu" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}

function Signs({ signs }: { readonly signs: LegendModel['signs'] }) {
  const t = useText(legendText)
  if (signs.length === 0) return null
  return (
    <ul class="sg" aria-label={t.signs}>
      {signs.map(({ id, label, sample, count, unseen }) => (
        <li key={id}>
          {sample.kind === 'line' ? (
            <LineSample colour={sample.colour} style={sample.style} />
          ) : sample.kind === 'glyph' && sample.shape !== 'circle' ? (
            <Sign shape={sample.shape} colour={sample.colour} />
          ) : (
            <ScaledSign sample={sample} unit="0.0625rem" />
          )}
          {label}
          {count !== null && <small>{count || unseen || 0}</small>}
        </li>
      ))}
    </ul>
  )
}

function Coverage({ coverage }: { readonly coverage: LegendModel['coverage'] }) {
  const t = useText(legendText)
  if (coverage.length === 0) return null
  return (
    <ul class="cv" aria-label={t.coverage}>
      {coverage.map(({ label, have, total }) => (
        <li key={label}>
          <span>{label}</span>
          <svg height="4" aria-hidden="true">
            <rect width="100%" height="100%" class="r0" />
            <rect width={`${shareOf(have, total)}%`} height="100%" class="r1" />
          </svg>
          <span>
            {have}/{total}
          </span>
        </li>
      ))}
    </ul>
  )
}

function shareOf(have: number, total: number): number {
  return total > 0 ? Math.min(100, Math.round((have / total) * 1000) / 10) : 0
}
