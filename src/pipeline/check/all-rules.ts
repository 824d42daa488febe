// Every rule, in the order in which findings of one cell are listed.
import { blanksRule } from './blanks.rule.ts'
import { blankCellsRule, cellCountRule } from './cell-count.rule.ts'
import {
  codeFormRule,
  dateFormRule,
  exponentRule,
  fullWidthRule,
  numberFormRule,
  separatorRule,
  thousandsRule,
} from './cell-form.rules.ts'
import { cellValueRule } from './cell-value.rule.ts'
import { codeLevelRule } from './code-level.rule.ts'
import { columnsRule } from './columns.rule.ts'
import { csvQuotesRule } from './csv-quotes.rule.ts'
import { divisionTreeRule } from './division-tree.rule.ts'
import { duplicateKeyRule, identicalRowRule } from './duplicate-row.rule.ts'
import { excelResidueRule } from './excel-residue.rule.ts'
import { fileContentRule } from './file-content.rule.ts'
import { fileEncodingRule } from './file-encoding.rule.ts'
import { choiceRule, evidenceGradeRule, flagRule } from './fixed-values.rule.ts'
import { formerCodeRule } from './former-code.rule.ts'
import { formulaRule } from './formula.rule.ts'
import { missingSourceRule, officialUnseenRule } from './missing-source.rule.ts'
import { mountainMembershipRule } from './mountain-membership.rule.ts'
import { officialTotalsRule } from './official-totals.rule.ts'
import { cityOfCountyRule, nameOfCodeRule } from './place-agreement.rule.ts'
import { pointInCountyRule } from './point-in-county.rule.ts'
import { referenceRule } from './reference.rule.ts'
import { roleConflictRule } from './role-conflict.rule.ts'
import type { Rule } from './rule.ts'
import { hectaresRule, unitRule } from './unit.rule.ts'
import { unknownCodeRule } from './unknown-code.rule.ts'
import { valueConflictRule } from './value-conflict.rule.ts'
import { futureDateRule, periodOrderRule, yearSpanRule } from './year-span.rule.ts'

export const allRules: readonly Rule[] = [
  fileEncodingRule,
  fileContentRule,
  csvQuotesRule,
  columnsRule,
  cellCountRule,
  blankCellsRule,
  blanksRule,
  excelResidueRule,
  fullWidthRule,
  thousandsRule,
  exponentRule,
  separatorRule,
  codeFormRule,
  numberFormRule,
  dateFormRule,
  formerCodeRule,
  unknownCodeRule,
  codeLevelRule,
  referenceRule,
  missingSourceRule,
  officialUnseenRule,
  evidenceGradeRule,
  choiceRule,
  flagRule,
  cellValueRule,
  yearSpanRule,
  periodOrderRule,
  futureDateRule,
  unitRule,
  hectaresRule,
  identicalRowRule,
  duplicateKeyRule,
  valueConflictRule,
  nameOfCodeRule,
  cityOfCountyRule,
  divisionTreeRule,
  pointInCountyRule,
  roleConflictRule,
  mountainMembershipRule,
  formulaRule,
  officialTotalsRule,
]
