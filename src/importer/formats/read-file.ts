// Any file or pasted text → grids, or one clear sentence why not.
import { unzipSync } from 'fflate'
import type { Grid, GridFile } from '../grid.ts'
import { ImportError } from '../import-error.ts'
import { readCsvGrid, readPastedGrid } from './read-delimited.ts'
import { readDocxGrids } from './read-docx.ts'
import { readXlsxGrids } from './read-xlsx.ts'
import { inspectOfficeFile } from './zip-guard.ts'

/** An annex has kilobytes, 100,000 yearbook rows about 5 MB. */
export const mostFileBytes = 25_000_000

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte)
const hasText = (grid: Grid) => grid.rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))

/** Reads a file by its content, not by its extension. Throws an ImportError. */
export async function readFile(name: string, bytes: Uint8Array): Promise<GridFile> {
  if (bytes.length === 0) throw empty()
  refuseLarge(bytes.length)
  if (startsWith(bytes, 0x50, 0x4b)) return readOffice(name, bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes)
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw picture('PDF', 'PDF')
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x42, 0x4d))
    throw picture('图片', 'picture')
  const text = decode(bytes)
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<meta|<\?xml)/i.test(text)) throw webPage()
  const grid = /\.(csv|tsv)$/i.test(name) ? readCsvGrid(text) : readPastedGrid(text)
  if (!hasText(grid)) throw empty()
  return { name, format: /\.(csv|tsv)$/i.test(name) ? 'csv' : 'text', grids: [grid] }
}

/** Throws an ImportError for a file that nobody should even begin to read. */
export function refuseLarge(bytes: number): void {
  if (bytes <= mostFileBytes) return
  throw new ImportError(
    'too-large',
    `文件有 ${Math.round(bytes / 1e6)} MB，超过 ${mostFileBytes / 1e6} MB 的上限 → 只保留要导入的表，删去图片后另存。`,
    `The file has ${Math.round(bytes / 1e6)} MB, more than the limit of ${mostFileBytes / 1e6} MB → keep only the table to import, remove pictures and save again.`,
  )
}

/** Reads text from the clipboard. Throws an ImportError where it is blank. */
export function readPasted(text: string): GridFile {
  if (text.trim() === '') throw empty()
  if (/^\s*(<!doctype html|<html|<table)/i.test(text)) throw webPage()
  return { name: '', format: 'text', grids: [readPastedGrid(text.replace(/^\uFEFF/, ''))] }
}

async function readOffice(name: string, bytes: Uint8Array): Promise<GridFile> {
  const { kind, hasPictures, csvNames } = inspectOfficeFile(bytes)
  if (csvNames.length > 0) return { name, format: 'csv', grids: unpackTables(bytes, csvNames) }
  if (kind === 'other')
    throw new ImportError(
      'unknown-format',
      '这个压缩包不是 Excel 或 Word 文件，里面也没有 CSV → 请用 .xlsx、.docx、.csv，或直接粘贴文字。',
      'This archive is neither an Excel nor a Word file and holds no CSV → use .xlsx, .docx or .csv, or paste the text.',
    )
  const grids = (await (kind === 'xlsx' ? readXlsxGrids(bytes) : readDocxGrids(bytes))).filter(
    (grid) => hasText(grid) || grid.formulasWithoutValue.length > 0,
  )
  if (grids.length === 0) throw hasPictures ? picture('图片', 'picture') : empty()
  return { name, format: kind, grids }
}

/** The tables of the atlas's own archive, each under its name. */
function unpackTables(bytes: Uint8Array, names: readonly string[]): readonly Grid[] {
  const files = unzipSync(bytes, { filter: (file) => names.includes(file.name) })
  return Object.entries(files).map(([path, content]) => ({
    ...readCsvGrid(decode(content)),
    sheet: path.replace(/^.*\//, ''),
  }))
}

function decode(bytes: Uint8Array): string {
  const mark = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : ''
  if (mark !== '') return new TextDecoder(mark).decode(bytes)
  for (const label of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes)
      if (!text.includes('\u0000')) return text
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new ImportError(
    'encoding',
    '认不出文件的格式或文字编码 → 请另存为 .xlsx，或“CSV UTF-8”。',
    'Neither the format nor the encoding of the file is known → save it as .xlsx or as "CSV UTF-8".',
  )
}

/** Old Office files and encrypted new ones share one container; its directory names streams in UTF-16. */
function oldOffice(bytes: Uint8Array): ImportError {
  const marks = ['EncryptedPackage', 'EncryptionInfo']
  const head = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '')
  if (marks.some((mark) => head.includes(mark)))
    return new ImportError(
      'password',
      '文件有打开密码，无法读取 → 在 Excel 或 WPS 里去掉密码后另存。',
      'The file is protected by a password → remove it in Excel or WPS and save again.',
    )
  return new ImportError(
    'old-office',
    '这是旧格式（.xls、.doc 或 .et、.wps）→ 打开后另存为 .xlsx 或 .docx。',
    'This is an old format (.xls, .doc, .et or .wps) → open it and save it as .xlsx or .docx.',
  )
}

function picture(zh: string, en: string): ImportError {
  return new ImportError(
    'picture',
    `文件里只有${zh}，没有可读的文字 → 请找文字版，或识别成文字、核对后粘贴。`,
    `The file holds a ${en} and no readable text → find the text version, or recognise, check and paste the text.`,
  )
}

function webPage(): ImportError {
  return new ImportError(
    'web-page',
    '这是网页（HTML/XML），只是扩展名像表格 → 在 Excel 或 WPS 打开后另存为 .xlsx。',
    'This is a web page (HTML/XML) under a spreadsheet name → open it in Excel or WPS and save it as .xlsx.',
  )
}

function empty(): ImportError {
  return new ImportError('empty', '文件是空的，没有可导入的内容。', 'The file is empty; there is nothing to import.')
}
