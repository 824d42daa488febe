// Signs that look alike in print and on a screen: one is easily typed, or recognised by a scanner, for the other.

const families = [
  '人入八',
  '万方',
  '未末',
  '土士',
  '已己巳',
  '日曰',
  '千干于',
  '亩畝',
  '元无',
  '家冢',
  '个介',
  '顷项',
  '公分',
  '吨盹',
  '户尸',
]

const first: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => [...family].map((sign): [string, string] => [sign, family.charAt(0)])),
)

/** The text with each sign replaced by the first of its family, so that 万入 and 万人 are one. */
export const foldLookAlikes = (text: string): string => [...text].map((sign) => first.get(sign) ?? sign).join('')
