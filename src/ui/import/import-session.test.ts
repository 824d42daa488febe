// A reader's import in the page, without a page.
import { unzipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { createImporter } from '../../importer/importer.ts'
import { notice, realTables } from '../../importer/real-tables.fixture.ts'
import { readBoundaries } from '../../pipeline/boundaries/read-boundaries.ts'
import { createImportSession } from './import-session.ts'

const folder = new Map([...realTables, ['data/README.md', '# 怎样改数据\n']])
const open = () => createImportSession(createImporter(folder, async () => readBoundaries('33')))
const list = '第三批核心区\n温州市乐清市智能电气产业集群\n吴兴区炼油化工\n普陀高端软件'

describe('import session', () => {
  it('compares pasted text, then again with its source, and amends the tables', async () => {
    const session = open()
    await session.openText(list)
    const first = session.state.value
    if (first.phase !== 'compared') throw new Error(first.phase)
    expect(first.difference.rows.map(({ kind }) => kind)).toEqual(['new', 'new'])
    expect(first.difference.unresolved).toHaveLength(1)
    await session.citeSource(notice)
    const second = session.state.value
    if (second.phase !== 'compared') throw new Error(second.phase)
    const amended = session.importer.amend(second.difference.rows, notice)
    const files = unzipSync(session.importer.folderZip(amended))
    expect(Object.keys(files).sort()).toEqual([...folder.keys()].sort())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['data/zones.csv'])).toBe(
      amended.get('data/zones.csv'),
    )
  })

  it('reads a file and says in one sentence why another is refused', async () => {
    const session = open()
    const bytes = await writeXlsx({ sheets: [{ name: '附件', rows: list.split('\n').map((line) => [line]) }] })
    await session.openFile(new File([new Uint8Array(bytes)], '附件.xlsx'))
    expect(session.state.value).toMatchObject({ phase: 'compared', name: '附件.xlsx' })
    await session.openFile(new File([], '空.xlsx'))
    expect(session.state.value).toMatchObject({ phase: 'refused', sentence: { code: 'empty' } })
  })

  it('compares the same file anew when another kind is chosen', async () => {
    const session = open()
    await session.openText('庆元县文体用品')
    session.chooseKind('rising-stars')
    await expect.poll(() => session.state.value.phase).toBe('compared')
    const { value } = session.state
    expect(value.phase === 'compared' && value.difference.rows.map(({ cells }) => cells.id)).toEqual(['RS01'])
  })

  it('takes a guess for an undecided row, and takes it back', async () => {
    const session = open()
    await session.openText('第三批协同区\n台州市三们县高端新材料')
    const compared = () => {
      const { value } = session.state
      if (value.phase !== 'compared') throw new Error(value.phase)
      return value.difference
    }
    const [row] = compared().unresolved
    if (!row) throw new Error('nothing is undecided')
    const [guess] = session.importer.offers(row)
    expect(guess?.label).toBe('台州市三门县')
    await session.decide(row, guess ?? null)
    expect(compared().unresolved).toEqual([])
    expect(compared().rows.map(({ kind, cells, notes }) => [kind, cells.place_zh, notes[0]?.zh])).toEqual([
      ['new', '三门县', '原文不清，由人选定'],
    ])
    await session.decide(row, null)
    expect([compared().rows, compared().unresolved.length]).toEqual([[], 1])
  })

  it('offers no guess that would leave the row undecided all the same', async () => {
    const session = open()
    await session.openText('三门县化工产业集群')
    const { value } = session.state
    const [row] = value.phase === 'compared' ? value.difference.unresolved : []
    expect(row?.reason.guesses).not.toEqual([])
    expect(row && session.importer.offers(row)).toEqual([])
  })

  it('lets the last of two files win, whichever is ready first', async () => {
    const session = open()
    const slow = session.openFile(new File([list], '甲.txt'))
    const quick = session.openText('第三批核心区\n瑞安市智能电气')
    await Promise.all([slow, quick])
    const { value } = session.state
    expect(value.phase === 'compared' && value.difference.rows.map(({ cells }) => cells.place_zh)).toEqual(['瑞安市'])
  })
})
