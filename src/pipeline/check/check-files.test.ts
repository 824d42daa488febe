// Right tables give nothing, broken ones everything at once, whatever is thrown at the check.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allRules } from './all-rules.ts'
import { checkFiles } from './check-files.ts'
import { checkToy, toyBytes, toyDay, toyFiles, toyShapes, toyTables, withBom } from './toy-tables.fixture.ts'

describe('check', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s has nothing to say of right tables', (_, rule) => {
    const { findings } = checkFiles({ files: toyBytes(), counties: toyShapes, today: toyDay }, toyTables, [rule])
    expect(findings).toEqual([])
  })

  it('gives each rule an id of its own', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
  })

  it('names every missing file at once and throws nothing', () => {
    const findings = checkToy(new Map())
    expect(findings.map(({ file }) => file)).toEqual(toyTables.map(({ file }) => file).toSorted())
  })

  it('reports all faults of all files at once, sorted by file and line', () => {
    const files = toyBytes()
    files.set('data/groups.csv', withBom('id,name_zh,name_en\nG1,玩具群 ,Toys\n,,\n'))
    files.set('data/former-names.csv', withBom((toyFiles['data/former-names.csv'] ?? '').replace('990101;', '990107;')))
    const seen = checkToy(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    expect(seen).toEqual([
      'data/former-names.csv:2 unknown-code',
      'data/groups.csv:2 blanks',
      'data/groups.csv:3 blank-cells',
    ])
  })

  it('turns a failing rule into a finding and lets the others speak', () => {
    const failing = {
      id: 'failing',
      // biome-ignore lint/correctness/useYield: it fails before it could yield
      *check() {
        throw new Error('no')
      },
    }
    const input = { files: toyBytes().set('data/groups.csv', withBom('')), counties: toyShapes, today: toyDay }
    const { findings } = checkFiles(input, toyTables, [failing, ...allRules])
    const rules = findings.map(({ rule }) => rule)
    expect(rules).toContain('failing')
    expect(rules).toContain('file-content')
  })

  it('hands back the decoded texts', () => {
    const { texts } = checkFiles({ files: toyBytes() }, toyTables, [])
    expect(texts.get('data/groups.csv')).toBe(toyFiles['data/groups.csv'])
  })
})

const tableFiles = Object.keys(toyFiles).filter((file) => !file.includes('/check-'))
/** Signs that spoil cells, and any text at all. */
const spoilt = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"',
    '"a',
    'a"b',
    ',',
    '\n',
    '\r\n',
    '\uFEFF',
    '３３０１０８',
    '3.301E+05',
    '1,234',
    '',
    ';',
    '45123',
    '__proto__',
  ),
)

describe('check under mutation', () => {
  it('never throws, and names file, line and column of whatever it finds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableFiles), fc.nat(), fc.nat(), spoilt, (file, atLine, atCell, text) => {
        const lines = (toyFiles[file] ?? '').trimEnd().split('\n')
        const line = atLine % lines.length
        const cells = (lines[line] ?? '').split(',')
        cells[atCell % cells.length] = text
        lines[line] = cells.join(',')
        const findings = checkToy(toyBytes().set(file, withBom(`${lines.join('\n')}\n`)))
        const lineCount = lines.join('\n').split(/\r\n?|\n/).length
        for (const finding of findings) {
          expect(Object.hasOwn(toyFiles, finding.file)).toBe(true)
          expect(finding.column).not.toBe('')
          expect(finding.line).toBeGreaterThan(0)
          if (finding.file === file) expect(finding.line).toBeLessThanOrEqual(lineCount)
          expect(finding.zh).toContain('→')
          expect(finding.en).toContain('→')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableFiles), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        expect(checkToy(toyBytes().set(file, bytes)).length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
