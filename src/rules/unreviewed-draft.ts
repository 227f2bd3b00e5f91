import * as z from 'zod'
import type { Rule } from './rule.ts'

/** Flags that tell a draft. */
const accepted = z.strictObject({
  flags: z.array(z.string()).default(['machine', 'machine-translated', 'mt', 'draft', 'x-mt']),
})

export const unreviewedDraft: Rule = {
  id: 'unreviewed-draft',
  severity: 'warn',
  isOptIn: true,
  mqm: 'Style/Unidiomatic style',
  options: accepted,
  summary: 'A translation is flagged as the draft of a machine',
  why:
    'Tools that fill catalogs say so in a flag of the unit, and people who publish want to know what ' +
    'nobody has read. The option `flags` lists the flags; remove the flag when the text is reviewed.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask for help.',
      target: 'Vraag om hulp.',
      unit: { flags: ['machine-translated'] },
      finds: 'Vraag om hulp.',
    },
    { verdict: 'right', locale: 'nl', source: 'Ask for help.', target: 'Vraag om hulp.' },
  ],
  *unit({ unit, options }) {
    const { flags } = accepted.parse(options)
    const flag = unit.flags.find((one) => flags.includes(one))
    if (flag === undefined) return
    yield {
      message: `Unexpected flag \`${flag}\`, expected a translation that somebody has reviewed`,
      at: { start: 0, end: unit.target.length },
      help: 'Read it, correct it, and remove the flag.',
    }
  },
}
