import * as z from 'zod'
import { shorten } from '../text/shorten.ts'
import { valueAt } from './metadata/front-matter-values.ts'
import type { Rule } from './rule.ts'

/** Keys every document has, those inside others after a full stop: `seo.title`. */
const accepted = z.strictObject({ required: z.array(z.string()).default([]) })

const required = ['title', 'description']

export const missingFrontMatter: Rule = {
  id: 'missing-front-matter',
  severity: 'error',
  isOptIn: true,
  mqm: 'Accuracy/Omission',
  options: accepted,
  summary: 'A document lacks a key of the front matter that every document should have',
  why:
    'A page without a description is shown with words a search engine picks, in every locale. The ' +
    'option `required` lists the keys: `missing-front-matter: [error, { required: [title, seo.title] }]`. ' +
    'What is empty is missing; `overrides` asks other keys of other folders.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      options: { required },
      document: '---\ntitle: Rest\n---\n\nLie down.\n',
      finds: '---',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'An empty value says nothing.',
      options: { required },
      document: '---\ntitle: Dinlenme\ndescription: ""\n---\n\nUzanın.\n',
      finds: '""',
    },
    {
      verdict: 'right',
      locale: 'nl',
      options: { required },
      document: '---\ntitle: Rust\ndescription: Ga liggen en rust uit.\n---\n\nGa liggen.\n',
    },
  ],
  *source({ text, frontMatter, options }) {
    const fence = /^\uFEFF?(?:---|\+\+\+)/.exec(text)?.[0].length ?? 0
    if (frontMatter.problems.length) return
    for (const path of accepted.parse(options).required) {
      const value = valueAt(frontMatter.values, path)
      if (!isEmpty(value)) continue
      yield {
        message: `Missing \`${shorten(path, 30)}\`, expected it in the front matter`,
        at: frontMatter.places.get(path) ?? { start: 0, end: fence },
        expected: path,
        help: 'Add it, or take it from `required` of this rule in dragoman.yaml.',
      }
    }
  },
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}
