// `npm test`: every check in order, each one's output as it comes, and the sum on the last line.
import { mkdir, rm } from 'node:fs/promises'
import { programs } from '../src/pipeline/serve/programs.ts'
import { runNode } from '../src/pipeline/serve/run-node.ts'
import { countVitest, type Tally } from './vitest-tally.ts'

const out = 'tests/out'

interface Step {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Steps without which this one can only mislead. */
  readonly needs: readonly string[]
  readonly run: () => Promise<Tally>
}

interface Outcome extends Tally {
  readonly step: Step
  readonly seconds: number
  readonly note: string
}

/** A program that passes or fails as a whole and counts as one. */
function whole(id: string, zh: string, en: string, args: readonly string[], needs: readonly string[] = []): Step {
  const run = async () => ((await runNode({ args })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return { id, zh, en, needs, run }
}

/** One vitest project, counted test by test. */
function vitest(project: string, zh: string, en: string, needs: readonly string[]): Step {
  const report = `${out}/${project}.json`
  const run = async () => {
    await rm(report, { force: true })
    const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`]
    const exitCode = await runNode({ args: programs.vitest('run', '--project', project, ...reporters) })
    return countVitest(report, exitCode)
  }
  return { id: project, zh, en, needs, run }
}

const steps: readonly Step[] = [
  whole('lint', '代码规范', 'lint and format', programs.biome('ci', '.')),
  whole('knip', '无用代码', 'dead code', programs.knip()),
  whole('types', '类型', 'types', programs.tsc('--noEmit', '-p', '.')),
  whole('data', '数据表检查与生成', 'table check and data', programs.data()),
  vitest('unit', '单元测试', 'unit tests', []),
  whole('build', '生成网站', 'build', programs.vite('build', '--logLevel', 'warn'), ['data']),
  vitest('built', '成品检查与体积预算', 'built site and size budget', ['data', 'build']),
  vitest('browser', '浏览器测试', 'browser tests', ['data', 'build']),
]

async function runAll(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${step.zh} · ${step.en}`)
    const missing = step.needs.filter((id) => outcomes.some((o) => o.step.id === id && o.failed > 0))
    const startedMs = performance.now()
    const tally = missing.length > 0 ? { passed: 0, failed: 1 } : await step.run()
    const note = missing.length > 0 ? `未能运行，因为没有通过 · could not run without: ${missing.join(', ')}` : ''
    if (note) console.log(note)
    outcomes.push({ ...tally, step, note, seconds: (performance.now() - startedMs) / 1000 })
  }
  return outcomes
}

await mkdir(out, { recursive: true })
const outcomes = await runAll()
const total = (key: keyof Tally) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)

console.log('\n── 结果 · results')
for (const { step, passed, failed, seconds, note } of outcomes)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${step.zh} · ${step.en}: ${passed} / ${passed + failed}, ${seconds.toFixed(1)} s ${note}`,
  )
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
