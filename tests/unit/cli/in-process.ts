import { UserError } from '../../../src/host/user-error.ts'
import type { Run } from '../../../src/cli/command-table.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command without a process of its own, as the program does for the options of a command line. */
export async function inProcess(
  load: () => Promise<{ readonly run: Run }>,
  words: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    style: (_: string, text: string) => text,
    progress() {},
    clear() {},
  }
  try {
    const { run } = await load()
    const code = await run({ words, options, terminal })
    return { code, out, err }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { code: 2, out, err: `${error.message}\n` }
  }
}
