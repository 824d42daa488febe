// The legend for the back row: every class and sign of the drawing, and the groups' colours where the signs have them.
import type { Drawing, LegendClass, LegendSign } from '../../drawing/drawing.ts'
import { inLanguage } from '../../i18n/format.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { palettes } from '../../scales/palette.ts'
import { useApp, useText } from '../app-context.ts'
import { LineSample } from '../signs/line-sample.tsx'
import { Patch } from '../signs/patch.tsx'
import { Sign } from '../signs/sign.tsx'

/** Longest label that still stands below its colour in a row of classes. */
const shortLabel = 3

export function HallLegend({ drawing }: { readonly drawing: Drawing }) {
  const t = useText(presentText)
  const words = useText(legendText)
  const { title, unit, classes, signs } = drawing.legend
  const values = classes.filter((c) => c.kind === 'value')
  const isRow = values.length > 0 && values.every((c) => c.label.length <= shortLabel)
  const listed = isRow ? classes.filter((c) => c.kind !== 'value') : classes
  return (
    <aside class="hl" aria-label={t.legend}>
      <h3>
        {title}
        {unit && <small>{words.unit(unit)}</small>}
      </h3>
      {isRow && <ClassRow classes={values} />}
      {listed.length > 0 && <ClassList classes={listed} />}
      <GroupColours drawing={drawing} />
      {signs.length > 0 && <Signs signs={signs} />}
    </aside>
  )
}

function ClassRow({ classes }: { readonly classes: readonly LegendClass[] }) {
  return (
    <ol class="hr">
      {classes.map(({ id, label, fill, pattern, patternColour }) => (
        <li key={id}>
          <Patch fill={fill} pattern={pattern} patternColour={patternColour} width="100%" heightPx={20} />
          {label}
        </li>
      ))}
    </ol>
  )
}

function ClassList({ classes }: { readonly classes: readonly LegendClass[] }) {
  return (
    <ul>
      {classes.map(({ id, label, fill, pattern, patternColour }) => (
        <li key={id}>
          <Patch fill={fill} pattern={pattern} patternColour={patternColour} width={36} heightPx={22} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

function Signs({ signs }: { readonly signs: readonly LegendSign[] }) {
  return (
    <ul class="hs">
      {signs.map(({ id, label, sample }) => (
        <li key={id}>
          {sample.kind === 'glyph' ? (
            <Sign shape={sample.shape} colour={sample.colour} />
          ) : (
            <LineSample colour={sample.colour} style={sample.style} />
          )}
          <span>{label}</span>
        </li>
      ))}
    </ul>
  )
}

/** Which colour is which group, where the drawing's signs carry the groups' colours. */
function GroupColours({ drawing }: { readonly drawing: Drawing }) {
  const { store, language } = useApp()
  const palette = palettes[store.ground.value]
  const used = new Set(drawing.symbols.flatMap((s) => s.glyphs.map((g) => g.colour)))
  const groups = store.atlas.groups.filter((g) => used.has(palette.groups[g.id] ?? ''))
  if (drawing.layer !== 'zones' || groups.length < 2) return null
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.id}>
          <Sign shape="disc" colour={palette.groups[group.id] ?? ''} />
          <span>{inLanguage(language.value, group.nameZh, group.nameEn)}</span>
        </li>
      ))}
    </ul>
  )
}
