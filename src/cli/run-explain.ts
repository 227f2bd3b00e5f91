import { explain } from '../commands/explain.ts'
import { disk } from '../host/disk.ts'
import { readConfig } from '../host/read-config.ts'
import { UserError } from '../host/user-error.ts'
import { defaultSeverity } from '../rules/default-severity.ts'
import { rules as builtIn } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import type { Invocation, Run } from './command-table.ts'
import { folderOf, stringOption } from './open-project.ts'

export const run: Run = (invocation) => {
  const { words, options, terminal } = invocation
  const [id] = words
  const rules = rulesOf(invocation)
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length))
    const rows = rules.map(
      (rule) => `${rule.id.padEnd(width)}  ${defaultSeverity(rule).padEnd(5)}  ${rule.summary}`,
    )
    const list = rules.map((rule) => {
      const { id: name, mqm, summary } = rule
      return { id: name, severity: defaultSeverity(rule), mqm, summary }
    })
    terminal.out(
      options['json']
        ? `${JSON.stringify({ schemaVersion: 1, rules: list }, null, 2)}\n`
        : `${rows.join('\n')}\n`,
    )
    return 0
  }
  const page = explain(id, rules)
  if (page.text === undefined)
    throw new UserError(
      `Unknown rule \`${id}\`.`,
      page.meant === undefined
        ? 'Run `dragoman explain` for the list.'
        : `Did you mean ${page.meant}?`,
    )
  const rule = rules.find((known) => known.id === id)
  if (options['json']) {
    const { severity, isOptIn = false, mqm, summary, why, examples } = rule ?? {}
    const content = { schemaVersion: 1, id, severity, isOptIn, mqm, summary, why, examples }
    terminal.out(`${JSON.stringify(content, null, 2)}\n`)
  } else terminal.out(page.text)
  return 0
}

/** The rules of the project there is, or those that are built in: a broken project can be asked as well. */
function rulesOf(invocation: Invocation): readonly Rule[] {
  const files = disk(folderOf(invocation))
  const given = stringOption(invocation.options, 'config')
  return readConfig(files, given).rules ?? builtIn
}
