// Units that yearbooks print: what they measure, how they convert, and which one a mistyped unit was meant to be.
import leven from 'leven'
import type { Indicator } from '../../domain/indicator.ts'
import { foldLookAlikes } from '../../domain/look-alike.ts'
import type { Guess } from './reason.ts'

/** Units that mean the same amount, in a common measure. */
const units: Readonly<Record<string, readonly [measure: string, amount: number]>> = {
  元: ['yuan', 1],
  万元: ['yuan', 1e4],
  百万元: ['yuan', 1e6],
  亿元: ['yuan', 1e8],
  人: ['person', 1],
  万人: ['person', 1e4],
  平方公里: ['km2', 1],
  平方千米: ['km2', 1],
  'km²': ['km2', 1],
  km2: ['km2', 1],
  公顷: ['km2', 0.01],
  亩: ['km2', 1 / 1500],
  万亩: ['km2', 20 / 3],
  家: ['firm', 1],
  个: ['firm', 1],
  户: ['firm', 1],
  '%': ['percent', 1],
  '万元/亩': ['per mu', 1],
}

const unitPattern = /^(?:计量)?单位[:为]?/

/** "单位:万元", "万元" → 万元; undefined where the text is no unit. */
export function readUnit(text: string): string | undefined {
  const said = text.replace(unitPattern, '')
  return Object.hasOwn(units, said) ? said : undefined
}

/** The factor from a unit into the indicator's own; undefined where the two measure different things. */
export function unitFactor(said: string, { unitZh }: Indicator): number | undefined {
  if (said === unitZh) return 1
  const [measure, amount] = units[said] ?? []
  const [own, ownAmount] = units[unitZh] ?? []
  return measure !== undefined && measure === own && amount !== undefined && ownAmount !== undefined
    ? amount / ownAmount
    : undefined
}

/** The one unit there is, or the one of several that measures what the indicator does. */
export function unitFor(indicator: Indicator, said: readonly string[]): string | undefined {
  if (said.length < 2) return said[0]
  const fitting = said.filter((unit) => unitFactor(unit, indicator) !== undefined)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Units that a mistyped one may have been meant to be: those that measure what the indicator does, the most alike first. */
export function guessUnits(said: string, indicator: Indicator): readonly Guess[] {
  const far = (unit: string) => leven(said, unit) + leven(foldLookAlikes(said), foldLookAlikes(unit))
  return Object.keys(units)
    .filter((unit) => unitFactor(unit, indicator) !== undefined && far(unit) < said.length + unit.length)
    .sort((a, b) => far(a) - far(b))
    .map((unit) => ({ label: unit, cells: {} }))
}
