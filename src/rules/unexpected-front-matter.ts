import * as z from 'zod'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import { entriesOf, keyPlace } from './metadata/front-matter-values.ts'
import type { Rule } from './rule.ts'

/** Top-level keys no document may have, and all it may have when there is a list of those. */
const accepted = z.strictObject({
  forbidden: z.array(z.string()).default([]),
  allowed: z.array(z.string()).optional(),
})

export const unexpectedFrontMatter: Rule = {
  id: 'unexpected-front-matter',
  severity: 'error',
  isOptIn: true,
  mqm: 'Accuracy/Addition',
  options: accepted,
  summary: 'A document has a key of the front matter that none should have',
  why:
    'A misspelt key is ignored without a word by most sites, and its page goes out without its ' +
    'description. List the keys there are: `unexpected-front-matter: [error, { allowed: [title, ' +
    'description] }]`, or those nobody should use any more under `forbidden`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      options: { allowed: ['title', 'description'] },
      document: '---\ntitle: Rest\ndescripton: How to lie down.\n---\n\nLie down.\n',
      finds: 'descripton',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      because: 'The site takes it from the folder.',
      options: { forbidden: ['lang'] },
      document: '---\ntitle: आराम\nlang: hi\n---\n\nलेट जाइए।\n',
      finds: 'lang',
    },
    {
      verdict: 'right',
      locale: 'nl',
      options: { allowed: ['title', 'description'], forbidden: ['lang'] },
      document: '---\ntitle: Rust\n---\n\nGa liggen.\n',
    },
  ],
  *source(context) {
    const { forbidden, allowed } = accepted.parse(context.options)
    for (const [key] of entriesOf(context.frontMatter.values)) {
      const isForbidden = forbidden.includes(key)
      if (!isForbidden && (allowed?.includes(key) ?? true)) continue
      const meant = isForbidden ? undefined : closest(key, allowed ?? [])
      const expected = meant === undefined ? 'none of that name' : `\`${shorten(meant, 24)}\``
      yield {
        message: `Unexpected key \`${shorten(key, 24)}\` of the front matter, expected ${expected}`,
        at: keyPlace(context, key),
        actual: key,
        ...(meant !== undefined && { expected: meant }),
        help: 'Rename or remove it, or allow it in the options of this rule in dragoman.yaml.',
      }
    }
  },
}
