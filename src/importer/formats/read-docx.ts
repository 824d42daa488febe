// .docx → one grid: paragraphs as one-cell rows, tables row by row, in the order of the document; by mammoth.
import type { Grid, GridRow } from '../grid.ts'
import { damaged } from './zip-guard.ts'

/** The parts of mammoth's document model that are read here. */
interface WordNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly WordNode[]
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly breakType?: string
}

/** More columns than any table on paper has. */
const mostColumns = 200

/** Reads paragraphs and tables. Throws an ImportError where the document is damaged. */
export async function readDocxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { default: mammoth } = await import('mammoth')
  let root: WordNode | undefined
  const keep = (document: WordNode): WordNode => {
    root = document
    return { ...document, children: [] }
  }
  try {
    const copy = new Uint8Array(bytes).buffer
    // The build for Node takes `buffer`, the one for browsers `arrayBuffer`; each ignores the other.
    const input = typeof Buffer === 'undefined' ? { arrayBuffer: copy } : { buffer: Buffer.from(copy) }
    await mammoth.convertToHtml(input, { transformDocument: keep })
  } catch (error) {
    throw damaged(error)
  }
  const rows: GridRow[] = []
  const add = (cells: readonly string[]) => rows.push({ number: rows.length + 1, cells })
  for (const block of root?.children ?? []) {
    if (block.type === 'table') for (const cells of tableRows(block)) add(cells)
    else {
      const text = textOf(block)
      // A paragraph laid out with tabulators is a row.
      if (text.trim() !== '') add(text.split('\t'))
    }
  }
  return [{ sheet: '', rows, formulasWithoutValue: [] }]
}

function tableRows(table: WordNode): readonly (readonly string[])[] {
  const rows: string[][] = []
  const rowNodes = (table.children ?? []).filter(({ type }) => type === 'tableRow')
  rowNodes.forEach((rowNode, r) => {
    rows[r] ??= []
    let c = 0
    for (const cell of rowNode.children ?? []) {
      while (rows[r]?.[c] !== undefined) c++
      const text = textOf(cell).trim()
      const { rowSpan = 1 } = cell
      // A span that no page could hold would fill the memory.
      const colSpan = Math.min(cell.colSpan ?? 1, mostColumns)
      for (let down = 0; down < Math.min(rowSpan, rowNodes.length - r); down++) {
        for (let right = 0; right < colSpan; right++) {
          const row = rows[r + down] ?? []
          rows[r + down] = row
          row[c + right] = text
        }
      }
      c += colSpan
    }
  })
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** Paragraphs and line breaks become "\n". */
function textOf(node: WordNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ''
  const children = node.children ?? []
  const isBlock = (child: WordNode) => ['paragraph', 'table', 'tableRow', 'tableCell'].includes(child.type)
  return children.map((child, i) => textOf(child) + (isBlock(child) && i < children.length - 1 ? '\n' : '')).join('')
}
