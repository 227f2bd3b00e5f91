import { shorten } from '../text/shorten.ts'
import { spoken } from './metadata/spoken.ts'
import type { Rule } from './rule.ts'

export const differingLabel: Rule = {
  id: 'differing-label',
  severity: 'warn',
  mqm: 'Terminology/Inconsistent use of terminology',
  summary: 'A page words a button or label in another way than the UI strings of its locale',
  why:
    'The site writes the same call to action on every card; a page that types its own looks like another ' +
    'site. A text of a page that is in the source just what a UI string is should be so in every locale.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read Article',
      target: 'Artikel lezen',
      labels: [{ source: 'Read Article', target: 'Lees het artikel' }],
      finds: 'Artikel lezen',
      fixed: 'Lees het artikel',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Read Article',
      target: 'Makaleyi Oku',
      labels: [{ source: 'Read Article', target: 'Makaleyi Oku' }],
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'A sentence is no label.',
      source: 'Read the article.',
      target: 'लेख पढ़िए।',
      labels: [{ source: 'Read Article', target: 'लेख पढ़ें' }],
    },
  ],
  *unit({ unit, document, index, locale }) {
    if (document === undefined || unit.source.length > longest) return
    const [label, ...others] = index
      .unitsWithSource(locale, unit.source)
      .filter((placed) => placed.document === undefined)
    // Forms of a plural, and strings for several places, leave it open.
    const targets = new Set([label, ...others].map((placed) => placed?.unit.target))
    const expected = label?.unit.target
    if (label === undefined || expected === undefined || targets.size > 1) return
    if (spoken(unit.target) === expected || expected.includes('{{')) return
    const at = { start: 0, end: unit.target.length }
    yield {
      message: `Unexpected \`${shorten(unit.target, 30)}\`, expected \`${shorten(expected, 28)}\` as in the UI strings`,
      at,
      actual: unit.target,
      expected,
      related: [label.placeOf('the UI string')],
      // What looks like markup would have to be escaped on a page.
      ...(!/[\\<`[\]*_~]/.test(expected) && {
        fix: { safety: 'safe', edits: [{ ...at, text: expected }] },
      }),
    }
  },
}

/** More UTF-16 units than labels have. */
const longest = 80
