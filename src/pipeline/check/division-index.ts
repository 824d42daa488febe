// Looks divisions up by code and by any name, of today and of the past.
import type { DivisionLevel } from '../../domain/division.ts'
import { codesIn } from './find-fault.ts'
import { nearest } from './nearest.ts'
import { meant, type SheetRow } from './sheet.ts'

export interface KnownDivision {
  readonly code: string
  readonly level: string
  readonly parent: string
  readonly nameZh: string
  readonly shortZh: string
  readonly nameEn: string
}

export interface KnownFormer {
  readonly name: string
  readonly until: string
  readonly successors: readonly string[]
}

export interface DivisionIndex {
  readonly byCode: ReadonlyMap<string, KnownDivision>
  readonly formerByCode: ReadonlyMap<string, KnownFormer>
  /** Full, short and former names → today's codes. */
  readonly codesByName: ReadonlyMap<string, readonly string[]>
  /** Two digits such as "33"; "" where the table names no province. */
  readonly prefix: string
  /** "330282 慈溪市", or the code alone. */
  readonly sayZh: (code: string) => string
  readonly sayEn: (code: string) => string
  /** The code meant by a misspelt code or a name; `names` are other cells of the row that may tell. */
  readonly guess: (text: string, levels: readonly DivisionLevel[], names?: readonly string[]) => string | undefined
}

/** Builds the index from whatever rows there are; faulty rows are passed over. */
export function createDivisionIndex(rows: readonly SheetRow[], formerRows: readonly SheetRow[]): DivisionIndex {
  const byCode = new Map<string, KnownDivision>()
  const formerByCode = new Map<string, KnownFormer>()
  const codesByName = new Map<string, string[]>()
  const addName = (name: string, code: string) => {
    if (name !== '') codesByName.set(name, [...(codesByName.get(name) ?? []), code])
  }
  for (const row of rows) {
    const code = meant(row, 'code')
    if (code === '' || byCode.has(code)) continue
    const nameZh = meant(row, 'name_zh')
    const shortZh = meant(row, 'short_zh')
    const division = { code, level: meant(row, 'level'), parent: meant(row, 'parent_code'), nameZh, shortZh }
    byCode.set(code, { ...division, nameEn: meant(row, 'name_en') })
    addName(nameZh, code)
    if (shortZh !== nameZh) addName(shortZh, code)
  }
  for (const row of formerRows) {
    const former = {
      name: meant(row, 'name'),
      until: meant(row, 'until'),
      successors: codesIn(meant(row, 'successor_codes')),
    }
    formerByCode.set(meant(row, 'code'), former)
    for (const code of former.successors) addName(former.name, code)
  }
  const say = (code: string, name: string | undefined) => (name ? `${code} ${name}` : code)
  return {
    byCode,
    formerByCode,
    codesByName,
    prefix: [...byCode.values()].find(({ level }) => level === 'province')?.code.slice(0, 2) ?? '',
    sayZh: (code) => say(code, byCode.get(code)?.nameZh),
    sayEn: (code) => say(code, byCode.get(code)?.nameEn),
    guess: (text, levels, names = []) => {
      const isWanted = (code: string) => levels.some((level) => level === byCode.get(code)?.level)
      for (const name of [text, ...names]) {
        const found = (codesByName.get(name) ?? []).filter(isWanted)
        if (new Set(found).size === 1) return found[0]
      }
      const wanted = [...byCode.values()].filter(({ code }) => isWanted(code))
      return nearest(
        text,
        wanted.map(({ code, nameZh, shortZh }) => ({ value: code, spellings: [code, nameZh, shortZh] })),
      )
    },
  }
}
