// The tables of the repository themselves: no errors, and the warnings exactly those that are allowed.
import { expect, it } from 'vitest'
import { readBoundaries } from '../boundaries/read-boundaries.ts'
import { readTableFiles } from '../read-files.ts'
import { checkTables } from './check-tables.ts'
import { formatFindings } from './format-findings.ts'

const files = readTableFiles()
const counties = readBoundaries('33')

it('has no error in any table, and no warning beyond the allowed number', () => {
  const { findings } = checkTables({ files, counties })
  const bad = findings.filter(({ level, rule }) => level === 'error' || rule === 'warning-ratchet')
  expect(formatFindings(bad)).toBe('0 个错误，0 个警告 · 0 error(s), 0 warning(s)')
})

it('would see the platforms shifted by one degree', () => {
  const text = new TextDecoder().decode(files.get('data/platforms.csv'))
  const moved = text.replace(
    /,(1[12]\d\.\d+),(\d\d\.\d+),/g,
    (_, lon, lat) => `,${(Number(lon) + 1).toFixed(2)},${lat},`,
  )
  const shifted = new Map(files).set('data/platforms.csv', new TextEncoder().encode(`\uFEFF${moved}`))
  const { findings } = checkTables({ files: shifted, counties })
  const rows = new Set(findings.filter(({ rule }) => rule === 'point-in-county').map(({ row }) => row))
  expect(rows.size).toBe(moved.match(/,(1[12]\d\.\d+),(\d\d\.\d+),/g)?.length)
})
