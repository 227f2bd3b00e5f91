import { styleText } from 'node:util'
import type { Style } from '../reporters/reporter.ts'

/** Where a command prints: data to stdout, progress and errors to stderr. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Colours for stdout. */
  readonly style: Style
  /** Shows how far a long run is, on one line of a terminal; nothing elsewhere. */
  progress(done: number, all: number, what: string): void
  /** Takes the progress line away. */
  clear(): void
}

export function openTerminal(argv: readonly string[]): Terminal {
  // A reader that has seen enough, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const colour = wantsColour(argv)
  const animate = process.stderr.isTTY && !process.env['CI']
  let shown = false
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001B[2K')
    shown = false
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    style: (as, text) => (colour ? styleText(as, text, { validateStream: false }) : text),
    progress(done, all, what) {
      if (!animate || all < 20) return
      const filled = Math.round((20 * done) / all)
      process.stderr.write(
        `\r\u001B[2K[${'■'.repeat(filled)}${'□'.repeat(20 - filled)}] ${done}/${all} ${what}`,
      )
      shown = true
    },
    clear,
  }
}

function wantsColour(argv: readonly string[]): boolean {
  if (argv.includes('--no-color')) return false
  if (argv.includes('--color')) return true
  if (process.env['NO_COLOR']) return false
  const forced = process.env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return process.stdout.isTTY
}
