// Faulty files: every fault is found in one pass, nothing throws, sound rows stay.
import { describe, expect, test } from 'vitest'
import { parseTables } from './parse-tables.ts'
import { readCsv } from './read-csv.ts'
import { readRealFiles } from './real-files.fixture.ts'

const files = readRealFiles()
const parseWith = (path: string, text: string) => parseTables(new Map(files).set(path, text))
const groups = (rows: string) => parseWith('data/groups.csv', `id,name_zh,name_en\n${rows}`)

describe('readCsv', () => {
  test('tells the line a record begins on, across quoted line breaks and blank lines', () => {
    const { header, records } = readCsv('x.csv', '\uFEFFa,b\r\n1,"two\r\nlines"\r\n\r\n,\r\n3,4\r\n')
    expect(header).toEqual(['a', 'b'])
    expect(records.map(({ line }) => line)).toEqual([2, 6])
    expect(records[0]?.cells).toEqual({ a: '1', b: 'two\nlines' })
  })

  test('reports an open quote instead of throwing', () => {
    expect(readCsv('x.csv', 'a,b\n"1,2\n').issues.map(({ code }) => code)).toEqual(['csv-broken'])
  })

  test('reports a row with too many or too few cells', () => {
    const { issues } = readCsv('x.csv', 'a,b\n1,2,3\n1\n')
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['column-count', 2],
      ['column-count', 3],
    ])
  })
})

describe('parseTables', () => {
  test('finds all faults at once and keeps the sound rows', () => {
    const { tables, issues } = groups('G1,一,One\nX9,,Two\nG3,三,Three\n')
    expect(tables.groups.map(({ id }) => id)).toEqual(['G1', 'G3'])
    expect(issues.map(({ file, line, row, column, code }) => [file, line, row, column, code])).toEqual([
      ['data/groups.csv', 3, 'X9', 'id', 'id-shape'],
      ['data/groups.csv', 3, 'X9', 'name_zh', 'cell-empty'],
    ])
  })

  test('says which columns are missing or unknown, once', () => {
    const { issues } = parseWith('data/groups.csv', 'id,name_zh,名字\nG1,一,x\nG2,二,y\n')
    expect(issues.map(({ code, column, level }) => [code, column, level])).toEqual([
      ['column-missing', 'name_en', 'error'],
      ['column-unknown', '名字', 'warning'],
    ])
  })

  test('reports every missing file and never throws', () => {
    const { tables, policyFacts, issues } = parseTables(new Map())
    expect(issues.every(({ code }) => code === 'file-missing')).toBe(true)
    expect(issues).toHaveLength(26)
    expect([tables.zones, policyFacts]).toEqual([[], []])
  })

  test.each([
    ['1,234', 'not-a-number'],
    ['12亩', 'not-a-number'],
    ['3.301E+05', 'not-a-number'],
    ['１２', 'not-a-number'],
  ])('value "%s" is %s', (cell, code) => {
    const text = `indicator_id,code,year,value,evidence,source_id\ngdp,330281,2023,"${cell}",official,S1\n`
    expect(parseWith('data/values.csv', text).issues.map((issue) => issue.code)).toEqual([code])
  })

  test.each([
    ['gdp,余姚,2023,1,official,S1', 'code', 'code-shape'],
    ['gdp,330281,23,1,official,S1', 'year', 'not-a-period'],
    ['gdp,330281,2023,1,certain,S1', 'evidence', 'evidence-grade'],
    ['gdp,330281,2023,1,official,', 'source_id', 'cell-empty'],
  ])('row %s is faulty at %s', (row, column, code) => {
    const { issues } = parseWith('data/values.csv', `indicator_id,code,year,value,evidence,source_id\n${row}\n`)
    expect(issues.map((issue) => [issue.column, issue.code])).toEqual([[column, code]])
    expect(issues[0]?.zh).not.toBe('')
    expect(issues[0]?.en).not.toBe('')
  })
})
