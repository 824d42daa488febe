// Bytes to text, whatever a spreadsheet program saved: UTF-8, GB18030 or UTF-16; says which it was.

export type FileEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'workbook' | 'binary'

export interface DecodedFile {
  readonly file: string
  /** Without byte order mark, line ends as "\n"; "" where the bytes are no text. */
  readonly text: string
  readonly encoding: FileEncoding
  readonly hasBom: boolean
  /** Some bytes were no characters of the encoding; they stand as U+FFFD. */
  readonly isDamaged: boolean
  readonly byteCount: number
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte)

/** Zip (xlsx, et) or the older compound document (xls). */
const isWorkbook = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 without a mark: half of the first bytes are zero, all of them on one side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 512)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length / 8 && even === 0) return 'utf-16le'
  if (even > head.length / 8 && odd === 0) return 'utf-16be'
  return undefined
}

/** Decodes one file. Never throws. */
export function decodeFile(file: string, bytes: Uint8Array): DecodedFile {
  const hasUtf8Bom = startsWith(bytes, 0xef, 0xbb, 0xbf)
  const done = (encoding: FileEncoding, raw: string, hasBom: boolean, isDamaged = false): DecodedFile => ({
    file,
    text: raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    encoding,
    hasBom,
    isDamaged,
    byteCount: bytes.length,
  })
  if (isWorkbook(bytes)) return done('workbook', '', false)
  if (startsWith(bytes, 0xff, 0xfe)) return done('utf-16le', new TextDecoder('utf-16le').decode(bytes), true)
  if (startsWith(bytes, 0xfe, 0xff)) return done('utf-16be', new TextDecoder('utf-16be').decode(bytes), true)
  if (bytes.includes(0)) {
    const wide = unmarkedUtf16(bytes)
    return wide ? done(wide, new TextDecoder(wide).decode(bytes), false) : done('binary', '', hasUtf8Bom)
  }
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== undefined) return done('utf-8', utf8, hasUtf8Bom)
  // A file that begins with the UTF-8 mark is UTF-8 with broken bytes, even where GB18030 could read them as something.
  const national = hasUtf8Bom ? undefined : strict(bytes, 'gb18030')
  return national === undefined
    ? done('utf-8', new TextDecoder('utf-8').decode(bytes), hasUtf8Bom, true)
    : done('gb18030', national, false)
}
