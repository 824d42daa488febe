// Every spelling that a division can be found by: names of today and before, pinyin, initials, codes.
import type { Atlas } from '../domain/atlas.ts'
import type { CountyKind, Division, FormerName } from '../domain/division.ts'
import type { Language } from '../domain/language.ts'
import { searchIndexText } from '../i18n/search-index.messages.ts'
import { fold } from './fold.ts'
import type { Entry, Term } from './search-hit.ts'

const kindLetters: Readonly<Record<Division['kind'], string>> = {
  省: 'sheng',
  地级市: 'shi',
  区: 'qu',
  县: 'xian',
  县级市: 'shi',
  自治县: 'zizhixian',
}
const kindInitials: Readonly<Record<Division['kind'], string>> = {
  省: 's',
  地级市: 's',
  区: 'q',
  县: 'x',
  县级市: 's',
  自治县: 'zzx',
}
const endings: readonly (CountyKind | '地区' | '市')[] = ['自治县', '地区', '市', '区', '县']

/** "江干区" → "江干"; a name of two characters such as "鄞县" stays whole. */
function shortOf(name: string): string {
  const ending = endings.find((e) => name.endsWith(e))
  const short = ending === undefined ? name : name.slice(0, -ending.length)
  return short.length < 2 ? name : short
}

const term = (kind: Term['kind'], text: string, shown = text): Term => ({ kind, folded: fold(text), shown })

function formerTerms(
  { name, code, successorCodes }: FormerName,
  division: Division,
  language: Language,
): readonly Term[] {
  const t = searchIndexText[language]
  const named = name === division.nameZh ? [] : [name, shortOf(name)].filter((n) => n !== division.shortZh)
  const terms = [
    ...named.map((n) => term('alias', n, t.formerName(name))),
    ...(code === division.code ? [] : [term('code', code, t.formerCode(code, name))]),
  ]
  return terms.map((former) => ({ ...former, behind: successorCodes.indexOf(division.code) }))
}

/** "3301" and "33" stand for the city and the province whose counties begin so. */
function significantDigits({ code, level }: Division): string {
  return level === 'county' ? code : code.slice(0, level === 'city' ? 4 : 2)
}

function divisionTerms(atlas: Atlas, division: Division, language: Language): readonly Term[] {
  const { code, kind, level, nameZh, shortZh, nameEn, shortEn, pinyin, letters, initials } = division
  const parent = level === 'county' && division.parent !== null ? atlas.divisionByCode.get(division.parent) : undefined
  const paths = parent === undefined ? [] : [parent.nameZh, parent.shortZh].flatMap((p) => [p + nameZh, p + shortZh])
  return [
    term('name', nameZh),
    term('name', shortZh, nameZh),
    term('letters', letters, pinyin),
    term('letters', pinyin),
    term('letters', `${letters}${kindLetters[kind]}`, pinyin),
    term('name', shortEn),
    term('name', nameEn),
    term('initials', initials, initials),
    term('initials', `${initials}${kindInitials[kind]}`),
    term('code', code),
    term('code', significantDigits(division), code),
    ...paths.map((p) => term('path', p, nameZh)),
    ...atlas.formerNames
      .filter((f) => f.relation !== 'redrawn' && f.successorCodes.includes(code))
      .flatMap((f) => formerTerms(f, division, language)),
  ]
}

/** One entry for each division, counties before cities before the province, each in the atlas's order. */
export function placeEntries(atlas: Atlas, language: Language): readonly Entry[] {
  const t = searchIndexText[language]
  const name = (d: Division) => (language === 'zh' ? d.nameZh : d.nameEn)
  return atlas.divisions.map((division) => {
    const parent = division.parent === null ? undefined : atlas.divisionByCode.get(division.parent)
    const isProvince = division.level === 'province'
    return {
      id: `${division.level}:${division.code}`,
      kind: division.level,
      code: division.code,
      title: name(division),
      subtitle: parent === undefined ? division.code : t.inPlace(name(parent), division.code),
      view: isProvince ? { page: 'map', place: '', bounds: null } : { page: 'map', place: division.code },
      terms: divisionTerms(atlas, division, language),
    }
  })
}
