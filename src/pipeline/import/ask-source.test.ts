// The questions a terminal asks for the source.
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { askSource } from './ask-source.ts'
import { ArgumentError } from './read-arguments.ts'

/** Answers each question in turn, then ends the input. */
function terminal(answers: readonly string[]) {
  const input = new PassThrough()
  const output = new PassThrough()
  const waiting = [...answers]
  let said = ''
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (!chunk.toString().endsWith(': ')) return
    const answer = waiting.shift()
    if (answer === undefined) input.end()
    else input.write(`${answer}\n`)
  })
  return { input, output, said: () => said }
}

it('asks for what is missing, again where it is not fit, and for the number too', async () => {
  const { input, output, said } = terminal([
    '',
    '第三批名单',
    '浙集群办〔2024〕2号',
    '省经信厅',
    '2024/6/30',
    '2024-06-30',
  ])
  expect(await askSource({ url: '' }, input, output)).toMatchObject({
    title: '第三批名单',
    number: '浙集群办〔2024〕2号',
    issuer: '省经信厅',
    date: '2024-06-30',
  })
  expect(said()).toContain('这一项必须填')
  expect(said()).toContain('2026-01-31')
})

it('ends with one sentence where the answers end', async () => {
  const { input, output } = terminal(['第三批名单'])
  await expect(askSource({}, input, output)).rejects.toThrow(ArgumentError)
})
