// Looks into an Office file before anybody unpacks it: which kind it is, and whether it would burst.
import { Unzip, UnzipInflate } from 'fflate'
import { ImportError } from '../import-error.ts'

/** An annex of a few hundred kilobytes unpacks to a few megabytes; a yearbook to tens. */
const mostUnpackedBytes = 300_000_000

export interface OfficeFile {
  readonly kind: 'xlsx' | 'docx' | 'other'
  readonly hasPictures: boolean
  /** Comma-separated files in an archive that is no Office file. */
  readonly csvNames: readonly string[]
}

/** Bytes are fed in small slices, so that no slice can unpack to more than about 16 MB before it is counted. */
const sliceBytes = 16_384

/** Unpacks once without keeping anything. Throws an ImportError for a damaged file or one that grows beyond the limit. */
export function inspectOfficeFile(bytes: Uint8Array, limit = mostUnpackedBytes): OfficeFile {
  const names: string[] = []
  let unpacked = 0
  const unzip = new Unzip((entry) => {
    names.push(entry.name)
    entry.ondata = (error, chunk) => {
      if (error) throw error
      unpacked += chunk.length
      if (unpacked > limit) throw tooLarge(limit)
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += sliceBytes)
      unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw damaged(error)
  }
  if (names.length === 0) throw damaged()
  const kind = names.includes('xl/workbook.xml') ? 'xlsx' : names.includes('word/document.xml') ? 'docx' : 'other'
  return {
    kind,
    hasPictures: names.some((name) => /^(xl|word)\/media\//.test(name)),
    csvNames: kind === 'other' ? names.filter((name) => /\.csv$/i.test(name)) : [],
  }
}

function tooLarge(limit: number): ImportError {
  const megabytes = Math.round(limit / 1e6)
  return new ImportError(
    'unpacks-too-large',
    `文件解压后超过 ${megabytes} MB，不像正常的表格，已停止读取 → 只保留要导入的工作表，另存后再试。`,
    `The file unpacks to more than ${megabytes} MB, which no ordinary table does; reading stopped → keep only the sheet to import, save and try again.`,
  )
}

/** The sentence for a broken file. */
export function damaged(cause?: unknown): ImportError {
  return new ImportError(
    'damaged',
    '文件已损坏，读不出内容 → 用 Excel、WPS 或 Word 打开并另存后再试。',
    'The file is damaged and cannot be read → open it in Excel, WPS or Word, save it again and retry.',
    cause,
  )
}
