import { Command, CommanderError } from 'commander'
import { commandTable, type Option, type Verb } from './command-table.ts'
import { openTerminal, type Terminal } from './open-terminal.ts'
import { packageFacts } from './package-facts.ts'

/**
 * Runs one command line and returns its exit code: 0 fine, 1 findings or files out of date, 2 the
 * invocation is wrong, 3 a bug of ours.
 */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const terminal = openTerminal(argv)
  let code = 0
  const program = programFor(terminal, (result) => {
    code = result
  })
  try {
    if (!argv.length) program.outputHelp()
    else await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, terminal)
  }
}

function programFor(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('dragoman')
    .description('Localize Markdown articles: sync catalogs, check every locale, build pages.')
    .version(packageFacts().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) =>
        write(text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase())),
    })
    .addHelpText(
      'after',
      '\nExamples:\n  $ dragoman sync                 bring catalogs up to date with the content\n  $ dragoman check --fix          run every rule and mend what is safe\n  $ dragoman build --locale hi    build the Hindi pages\n',
    )
  for (const { flags, text } of commonOptions) program.option(flags, text)
  for (const verb of commandTable) addCommand(program, verb, { terminal, done })
  return program
}

function addCommand(
  program: Command,
  verb: Verb,
  run: { readonly terminal: Terminal; readonly done: (code: number) => void },
): void {
  const command = program
    .command(verb.usage)
    .description(verb.summary)
    .addHelpText('after', `\nExamples:\n${verb.examples.map((line) => `  $ ${line}`).join('\n')}\n`)
  for (const { flags, text, isList } of [...verb.options, ...commonOptions]) {
    if (isList) command.option(flags, text, collect)
    else command.option(flags, text)
  }
  command.action(async (...given: unknown[]) => {
    const { run: execute } = await verb.load()
    const words = given.flat().filter((word) => typeof word === 'string')
    const options = command.optsWithGlobals()
    const terminal = options['quiet'] ? { ...run.terminal, progress() {} } : run.terminal
    run.done(await execute({ words, options, terminal }))
  })
}

const commonOptions: readonly Option[] = [
  { flags: '-c, --config <file>', text: 'configuration (default: dragoman.yaml)' },
  { flags: '-C, --cwd <folder>', text: 'run as if started in this folder' },
  { flags: '-q, --quiet', text: 'print findings and errors only' },
  { flags: '--color', text: 'colour even where the output is no terminal' },
  { flags: '--no-color', text: 'no colour' },
]

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').filter((part) => part !== '')]
}

function exitCodeOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof Error && error.name === 'UserError') {
    const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : ''
    terminal.err(`${terminal.style('red', error.message)}${hint}\n`)
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.err(`This is a bug in Dragoman; please report it with the lines below.\n${stack}\n`)
  return 3
}
