// `npm start`: builds the data and the site, serves them on this machine and prints the address.
import { parseArgs } from 'node:util'
import { programs } from './programs.ts'
import { runNode } from './run-node.ts'
import { serveSite } from './static-server.ts'

const say = (zh: string, en: string) => console.log(`${zh}\n${en}\n`)

async function start() {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
  })
  say('〔1/3〕检查数据表、生成数据 ……', '[1/3] Checking the tables and building the data …')
  await orStop(
    programs.data(),
    '数据没有生成：请按上面的提示改表。',
    'The data was not built: mend the tables as said above.',
  )
  say('〔2/3〕生成网站 ……', '[2/3] Building the site …')
  await orStop(programs.vite('build', '--logLevel', 'warn'), '网站没有生成。', 'The site was not built.')
  const site = await serveSite({
    folder: 'dist',
    base: values.base,
    port: Number(values.port),
    onTaken: (port) => say(`端口 ${port} 已被占用，换下一个。`, `Port ${port} is taken, trying the next.`),
  })
  say(`〔3/3〕图谱已就绪：${site.url}`, `[3/3] The atlas is ready: ${site.url}`)
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to stop.')
  const stop = () => void site.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function orStop(args: readonly string[], zh: string, en: string) {
  const code = await runNode({ args })
  if (code === 0) return
  console.error(`${zh}\n${en}`)
  process.exit(code)
}

await start()
