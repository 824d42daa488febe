// Cells that take one of a few values: grades, kinds, yes or no; the nearest is suggested.
import type { Choice } from '../../tables/column.ts'
import { eachCell } from './each-cell.ts'
import { nearest, orElse } from './nearest.ts'
import type { Rule } from './rule.ts'
import { inRow } from './sheet.ts'

const meaning = (choices: readonly Choice[]) =>
  choices.map(({ value, zh }) => (value === zh ? value : `${value} ${zh}`)).join('、')

function hintFor(value: string, choices: readonly Choice[]) {
  const exact = choices.find(({ zh, en }) => value === zh || value.toLowerCase() === en.toLowerCase())
  const near =
    exact?.value ??
    nearest(
      value,
      choices.map((c) => ({ value: c.value, spellings: [c.value, c.zh, c.en] })),
    )
  return orElse(near, `只能填 ${meaning(choices)}`, `use one of ${choices.map((c) => c.value).join(', ')}`)
}

export const evidenceGradeRule: Rule = {
  id: 'evidence-grade',
  *check(context) {
    for (const { row, column, kind, value } of eachCell(context, 'evidence')) {
      if (kind.choices.some((choice) => choice.value === value)) continue
      const hint = hintFor(value, kind.choices)
      yield inRow(
        row,
        column,
        `证据等级只有四种，没有“${value}” ${hint.zh}`,
        `there are four grades and "${value}" is none ${hint.en}`,
      )
    }
  },
}

export const choiceRule: Rule = {
  id: 'choice',
  *check(context) {
    for (const { row, column, kind, value } of eachCell(context, 'enum')) {
      if (kind.choices.some((choice) => choice.value === value)) continue
      const hint = hintFor(value, kind.choices)
      yield inRow(row, column, `这一列不能填“${value}” ${hint.zh}`, `"${value}" is not allowed here ${hint.en}`)
    }
  },
}

const yes = ['yes', 'y', 'true', '1', '是', '√', '有']
const no = ['no', 'n', 'false', '0', '否', '×', '无']

export const flagRule: Rule = {
  id: 'flag',
  *check(context) {
    for (const { row, column, value } of eachCell(context, 'flag')) {
      if (value === 'yes' || value === 'no') continue
      const word = value.toLowerCase()
      const found = yes.includes(word) ? 'yes' : no.includes(word) ? 'no' : undefined
      const hint = orElse(found, '只能填 yes 或 no', 'write yes or no')
      yield inRow(row, column, `这一列不能填“${value}” ${hint.zh}`, `"${value}" is not allowed here ${hint.en}`)
    }
  },
}
