// The legend for the back row: every class and sign of the drawing, with the map's own patterns.
import { Fragment } from 'preact'
import { useId } from 'preact/hooks'
import type { Drawing, LegendClass, LegendSign } from '../../drawing/drawing.ts'
import { legendText } from '../../i18n/legend.messages.ts'
import { presentText } from '../../i18n/present.messages.ts'
import { Patterns, patternId } from '../../painters/svg/patterns.tsx'
import { useText } from '../app-context.ts'
import { LineSample } from '../signs/line-sample.tsx'
import { ScaledSign } from '../signs/scaled-sign.tsx'
import { Sign } from '../signs/sign.tsx'
import { signScale } from './hall-lettering.ts'

/** Longest label that still stands below its colour in a row of classes; the class of none may say so in words. */
const shortLabel = 3

/** Browsers older than 2024 may have none: there a line may break within a word. */
const wordsIn = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

interface HallLegendProps {
  readonly drawing: Drawing
  /** What it is called where a page holds several. */
  readonly name?: string
}

export function HallLegend({ drawing, name }: HallLegendProps) {
  const t = useText(presentText)
  const words = useText(legendText)
  const { title, unit, classes, signs } = drawing.legend
  const { dateText } = drawing
  const under = [title.includes(dateText) ? '' : dateText, unit && words.unit(unit)].filter(Boolean).join(' · ')
  const values = classes.filter((c) => c.kind === 'value')
  const isRow = values.length > 0 && values.every((c) => c.label.length <= shortLabel || c.range?.[1] === 0)
  const listed = isRow ? classes.filter((c) => c.kind !== 'value') : classes
  return (
    <section class="hl" aria-label={name ?? t.legend}>
      <h3>
        <Title text={title} /> {under && <small>{under}</small>}
      </h3>
      {isRow && <ClassRow classes={values} />}
      {listed.length > 0 && <ClassList classes={listed} />}
      {signs.length > 0 && <Signs signs={signs} />}
    </section>
  )
}

/** Breaks after a colon and before a closing note, rather than within a word. */
function Title({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=：)|(?=（[^（）]*）$)|(?<= )(?=\([^()]*\)$)/).map((part) => (
        <span key={part} class="hp">
          <WholeWords text={part} />
        </span>
      ))}
    </>
  )
}

/** Chinese text that its style sheet lets break between words alone. */
function WholeWords({ text }: { readonly text: string }) {
  if (!wordsIn) return <>{text}</>
  const parts = [...wordsIn.segment(text)]
  return (
    <>
      {parts.map(({ segment, index, isWordLike }, i) => (
        <Fragment key={index}>
          {isWordLike && parts[i - 1]?.isWordLike && <wbr />}
          {segment}
        </Fragment>
      ))}
    </>
  )
}

function ClassRow({ classes }: { readonly classes: readonly LegendClass[] }) {
  return (
    <ol class="hr">
      {classes.map((one) => (
        <li key={one.id}>
          <Swatch {...one} />
          {one.label}
        </li>
      ))}
    </ol>
  )
}

function ClassList({ classes }: { readonly classes: readonly LegendClass[] }) {
  return (
    <ul>
      {classes.map((one) => (
        <li key={one.id}>
          <Swatch {...one} />
          <span>
            <WholeWords text={one.label} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Grain of the patterns against the page's. */
const grain = 1.6

function Swatch({ fill, pattern, patternColour }: Pick<LegendClass, 'fill' | 'pattern' | 'patternColour'>) {
  const scope = `${useId()}-`
  return (
    <svg class="hw" aria-hidden="true">
      <Patterns used={[{ pattern, patternColour }]} unitsPerPx={grain} scope={scope} />
      <rect width="100%" height="100%" fill={fill} />
      {pattern !== 'none' && (
        <rect width="100%" height="100%" fill={`url(#${patternId(pattern, patternColour, scope)})`} />
      )}
    </svg>
  )
}

function Signs({ signs }: { readonly signs: readonly LegendSign[] }) {
  return (
    <ul class="hs">
      {signs.map(({ id, label, sample }) => (
        <li key={id}>
          {sample.kind === 'patch' ? (
            <Swatch {...sample} />
          ) : sample.kind === 'line' ? (
            <LineSample colour={sample.colour} style={sample.style} />
          ) : sample.shape === 'circle' ? (
            <ScaledSign sample={sample} unit={`${signScale} * var(--u, 0.57px)`} />
          ) : (
            <Sign shape={sample.shape} colour={sample.colour} />
          )}
          <span>
            <WholeWords text={label} />
          </span>
        </li>
      ))}
    </ul>
  )
}
