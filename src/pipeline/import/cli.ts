// `npm run data:import -- KIND FILE`: shows what a file would change; with --write, changes it.
import { readFileSync } from 'node:fs'
import { ImportError } from '../../importer/import-error.ts'
import { askSource } from './ask-source.ts'
import { createProgressBar } from './progress-bar.ts'
import { ArgumentError, pastedPath, readArguments } from './read-arguments.ts'
import { runImport } from './run-import.ts'

const { stdin, stdout, stderr } = process
// Whoever reads only the first lines, as `| head` does, has closed the pipe.
stdout.on('error', () => process.exit())
const bar = createProgressBar((text) => {
  if (stderr.isTTY) stderr.write(text)
})
try {
  const given = readArguments(process.argv.slice(2))
  if (given.path === pastedPath && stdin.isTTY)
    console.log('请粘贴文字，另起一行按 Ctrl+D 结束。\nPaste the text, then press Ctrl+D on a line of its own.')
  const outcome = await runImport(given, {
    root: '.',
    print: (text) => {
      bar.clear()
      console.log(text)
    },
    // Text that came through the keyboard's channel has closed it: nobody can be asked there any more.
    ask: stdin.isTTY && given.path !== pastedPath ? (known) => askSource(known, stdin, stdout) : null,
    readPasted: () => readFileSync(stdin.fd),
    progress: bar.show,
  })
  if (outcome === 'check-failed' || outcome === 'not-accepted') process.exitCode = 1
} catch (error) {
  bar.clear()
  if (!(error instanceof ImportError || error instanceof ArgumentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
