// `npm run data:import -- KIND FILE`: shows what a file would change; with --write, changes it.
import { ImportError } from '../../importer/import-error.ts'
import { askSource } from './ask-source.ts'
import { ArgumentError, readArguments } from './read-arguments.ts'
import { runImport } from './run-import.ts'

try {
  const { stdin, stdout, stderr } = process
  const outcome = await runImport(readArguments(process.argv.slice(2)), {
    root: '.',
    print: (text) => console.log(text),
    ask: stdin.isTTY ? (given) => askSource(given, stdin, stdout) : null,
    progress: (done, total) => {
      if (stderr.isTTY && total > 5000) stderr.write(`\r${Math.round((100 * done) / total)} %`)
    },
  })
  if (outcome === 'check-failed') process.exitCode = 1
} catch (error) {
  if (!(error instanceof ImportError || error instanceof ArgumentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
