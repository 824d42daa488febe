// `npm run data`: checks the tables and writes public/data. `--check` only checks; `--province 33|all|…` picks the area;
// `--close-edition` keeps this edition's rows, so that the next one can say what changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BoundaryError } from './boundaries/read-boundaries.ts'
import { buildDataset } from './build-dataset.ts'
import { formatFindings } from './check/format-findings.ts'
import { EditionError, readEdition } from './edition.ts'
import { writeDataset } from './emit.ts'
import { settleTables } from './import/write-tables.ts'
import type { EditionSnapshot } from './publish/changes.ts'
import { readFolderTexts, readStoryFiles, readTableFiles } from './read-files.ts'

const lastEdition = 'data/last-edition.json'

const { values } = parseArgs({
  options: {
    province: { type: 'string', default: '33' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
    'close-edition': { type: 'boolean', default: false },
  },
})

/** Other areas have no tables here, so they must not take the atlas's place. */
const out = values.out ?? (values.province === '33' ? 'public/data' : `build/province-${values.province}`)

try {
  const start = performance.now()
  settleTables('.')
  const { findings, files, snapshot } = buildDataset({
    tables: readTableFiles(),
    stories: readStoryFiles(),
    folder: readFolderTexts(),
    edition: readEdition(readFileSync('data/edition.json', 'utf8')),
    province: values.province,
    previous: existsSync(lastEdition) ? (JSON.parse(readFileSync(lastEdition, 'utf8')) as EditionSnapshot) : null,
  })
  if (findings.length > 0 || values.check) console.log(formatFindings(findings))
  if (findings.some((f) => f.level === 'error')) {
    console.error('有错误，未写入任何文件。\nThere are errors; nothing was written.')
    process.exitCode = 1
  } else if (!values.check) {
    writeDataset(out, files)
    if (values['close-edition'] && snapshot) writeFileSync(lastEdition, `${JSON.stringify(snapshot)}\n`)
    const kilobytes = files.reduce((sum, f) => sum + Buffer.byteLength(f.text), 0) / 1000
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`已写入 ${out}：${files.length} 个文件，${kilobytes.toFixed(0)} kB，用时 ${seconds} 秒。`)
    console.log(`Wrote ${out}: ${files.length} files, ${kilobytes.toFixed(0)} kB, in ${seconds} s.`)
  }
} catch (error) {
  if (!(error instanceof BoundaryError || error instanceof EditionError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
