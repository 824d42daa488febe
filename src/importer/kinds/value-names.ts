// The first column of a yearbook table: which division a row is of.
import type { Division } from '../../domain/division.ts'
import type { Knowledge } from '../knowledge.ts'
import { cleanText, stripSerial } from '../recognise/clean-text.ts'
import { type Reason, reason } from '../recognise/reason.ts'
import { guessPlaces, recognisePlace } from '../recognise/recognise-place.ts'

export interface RowName {
  /** null where the name is a place that no county of today answers to. */
  readonly division: Division | null
  readonly reason?: Reason
}

/** "#上 城 区①" → "上城区". */
export const bareName = (cell: string) =>
  stripSerial(cleanText(cell).replace(/^[#*△▲]+|[#*△▲①-⑳]+$|\((?:市本级|含.*?|不含.*?|.*口径)\)$/g, ''))
    .replace(/^其中:/, '')
    // 衢州市 Quzhou: the same name again.
    .replace(/(?<=\p{Script=Han})[ /]*[A-Za-z][A-Za-z .'’-]*$/u, '')

/** Wholes that are no division: passed over. */
const isWhole =
  /^(?:全市|全区|全县|市区|市辖区|市本级|山区.*|海岛.*|平均|全省平均|(?:核心区|协同区|新星)(?:平均)?)(?:合计|小计|总计|平均)?$/

/** Reads a bare name, with its code before it or without; undefined where it is none that is known. */
export function readName(name: string, city: Division | undefined, knowledge: Knowledge): RowName | undefined {
  const [, code, rest = ''] = /^(\d{6})(?:0{6})? ?(\D.*)$/.exec(name) ?? []
  if (code === undefined) return readPlainName(name, city, knowledge)
  const read = readPlainName(rest, city, knowledge)
  return read?.division && read.division.code !== code
    ? { division: null, reason: codeDiffers(rest, code, read.division) }
    : read
}

/** Why a county is not to be taken below the city that its row says; undefined where the two agree. */
export const otherCity = (name: string, county: Division, city: Division | undefined): Reason | undefined =>
  city === undefined || county.parent === city.code
    ? undefined
    : reason(
        'city-mismatch',
        `“${name}”不在${city.nameZh} → 请核对是哪个市`,
        `"${name}" does not lie in ${city.nameEn} → check the city`,
      )

/** The code beside a name says another place. */
export const codeDiffers = (name: string, code: string, { code: own }: Division): Reason =>
  reason(
    'code-differs',
    `“${name}”的代码是 ${own}，文件写 ${code} → 请核对是哪个县（市、区）`,
    `The code of "${name}" is ${own}, the file says ${code} → check which county is meant`,
  )

function readPlainName(name: string, city: Division | undefined, knowledge: Knowledge): RowName | undefined {
  if (isWhole.test(name)) return undefined
  if (/^(?:全省|浙江省?|全省合计|全省总计)$/.test(name)) {
    const province = knowledge.tables.divisions.find((d) => d.level === 'province')
    return province && { division: province }
  }
  let read = recognisePlace(name, knowledge)
  if (read.kind === 'undecided' && read.reason.code === 'place-ambiguous' && city)
    read = recognisePlace(name, knowledge, { cityCode: city.code })
  if (read.kind === 'undecided') return { division: null, reason: read.reason }
  if (read.kind === 'city' && read.length === name.length) return { division: read.city }
  if (read.kind === 'city') {
    // 杭州市合计, 丽水市小计: the city.
    if (/^\(?(?:合计|小计|总计|全市)\)?$/.test(name.slice(read.length))) return { division: read.city }
    const inner = recognisePlace(name.slice(read.length), knowledge, { cityCode: read.city.code })
    if (inner.kind === 'place' && inner.length === name.length - read.length) read = { ...inner, length: name.length }
  }
  if (read.kind !== 'place' || read.length !== name.length) return undefined
  const { place } = read
  const [code] = place.countyCodes
  const division = code === undefined || place.isFunctionalZone ? undefined : knowledge.divisionByCode.get(code)
  if (division) return { division }
  return {
    division: null,
    reason: reason(
      'not-a-county',
      `“${name}”是功能区，不是县（市、区）→ 不导入`,
      `"${name}" is a functional zone, no county → not imported`,
    ),
  }
}

/** Whether the name is that of a whole such as 全市, which no county answers to. */
export const isWholeName = (name: string): boolean => isWhole.test(name)

export const unknownRow = (name: string, knowledge: Knowledge): Reason =>
  reason(
    'place-unknown',
    `没有认出“${name}”是哪个县（市、区）→ 请写全称`,
    `"${name}" is no county that is known → write it in full`,
    guessPlaces(cleanText(name), knowledge),
  )

/** Words by which a bracket or a footnote says that a figure is of more or less than the county. */
const otherScope = /含|口径|范围|包括|除外|扣除|剔除|托管|代管|不计/

/** Footnotes by their marks: "①含临平区。②为快报数。" */
export function readFootnotes(texts: readonly string[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const text of texts)
    for (const [, mark = '', said = ''] of text.matchAll(/(?:^|(?<=[注明:。；;,、]))([①-⑳]|[*#△▲])([^①-⑳*#△▲]+)/gu))
      notes.set(mark, said.replace(/[。；;]$/, ''))
  return notes
}

/** Why the figures of a name are of another area than the county's; undefined where nothing says so. */
export function scopeNote(cell: string, footnotes: ReadonlyMap<string, string>): Reason | undefined {
  const text = cleanText(cell)
  const bracket = /\(([^()]+)\)$/.exec(text)?.[1] ?? ''
  const marked = [...text].map((sign) => footnotes.get(sign) ?? '')
  const said = [bracket, ...marked].find((one) => otherScope.test(one))
  return said === undefined
    ? undefined
    : reason(
        'scope-noted',
        `“${text}”另注“${said}”，未必是今天的县 → 请核对`,
        `"${text}" has the note "${said}" and may not be the county as it is today → check it`,
      )
}
