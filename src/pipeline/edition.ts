// The publisher's statement about this edition: its date, and the map review number with the geometry it was given for.

export interface EditionConfig {
  /** ISO date up to which the tables were collected. */
  readonly asOf: string
  /** 审图号, "" until the publisher has one. */
  readonly reviewNumber: string
  /** SHA-256 of the geometry that was reviewed, as the manifest prints it. */
  readonly reviewedGeometryHash: string
}

/** Wrong or missing statements; the message says what and how to mend, in both languages. */
export class EditionError extends Error {}

/** Reads data/edition.json. Throws an EditionError for anything but the three texts. */
export function readEdition(text: string): EditionConfig {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    throw new EditionError(`data/edition.json 不是有效的 JSON：${error}\ndata/edition.json is not valid JSON: ${error}`)
  }
  const record = (raw ?? {}) as Record<string, unknown>
  const field = (name: keyof EditionConfig): string => {
    const value = record[name]
    if (typeof value !== 'string')
      throw new EditionError(
        `data/edition.json 的 ${name} 应为文本，没有就写 ""。\n${name} in data/edition.json must be text; write "" for none.`,
      )
    return value
  }
  const asOf = field('asOf')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new EditionError(
      `data/edition.json 的 asOf 应写成 2026-11-21 的样子，现为“${asOf}”。\nasOf in data/edition.json must look like 2026-11-21; it is "${asOf}".`,
    )
  return { asOf, reviewNumber: field('reviewNumber'), reviewedGeometryHash: field('reviewedGeometryHash') }
}

/** A review number belongs to one geometry. Throws an EditionError where they have parted. */
export function checkReview({ reviewNumber, reviewedGeometryHash }: EditionConfig, geometryHash: string): void {
  if (reviewNumber === '' || reviewedGeometryHash === geometryHash) return
  throw new EditionError(
    `审图号 ${reviewNumber} 不是为现在的边界发的：data/edition.json 记录的几何指纹是“${reviewedGeometryHash}”，现在是“${geometryHash}”。` +
      '请重新送审，或改回当时的边界，或清空 reviewNumber。\n' +
      `Review number ${reviewNumber} was not given for this geometry: data/edition.json names "${reviewedGeometryHash}", the build has "${geometryHash}". ` +
      'Have the map reviewed again, go back to the reviewed boundaries, or empty reviewNumber.',
  )
}
