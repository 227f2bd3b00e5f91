import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { masked } from '../text/masked.ts'
import { compareNumbers } from '../text/numbers.ts'
import { directivesIn } from './markup/directives.ts'
import { withoutClaims } from './without-claims.ts'
import type { Rule } from './rule.ts'

export const changedNumber: Rule = {
  id: 'changed-number',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A number differs between source and translation',
  why:
    'Doses, prices and limits must not change on the way. Numbers are compared by value: digits of ' +
    'any script, the separators of each locale and both clocks are the same number.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Take 50 mg a day.',
      target: 'Neem 500 mg per dag.',
      finds: '500',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Dutch separates thousands with a full stop.',
      source: 'We asked 1,250 people.',
      target: 'We vroegen het 1.250 mensen.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Wait 24 hours.',
      target: '२४ घंटे प्रतीक्षा करें।',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'The number of a directive says which value it is.',
      source: '%s of %d files',
      target: '%2$d dosyadan %1$s',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because:
        'Numbers may be spelt out; one that may be, in words Dragoman cannot read, is a warning.',
      source: 'Read our 15 tips.',
      target: 'Lees onze vijftien tips.',
    },
  ],
  *unit(context) {
    const { unit, locale, sourceLocale } = context
    if (!digit.test(unit.source) && !digit.test(unit.target)) return
    const texts = { source: numerals(unit.source), target: numerals(unit.target) }
    if (!digit.test(texts.source) && !digit.test(texts.target)) return
    const { source, target } = withoutClaims(texts, context)
    const found = compareNumbers(source, target, { sourceLocale, locale })
    const missing = found.missing.filter(({ text, end }) => !isWholly(text, source.slice(end)))
    const inCode = found.surplus.length ? codeNumbers(unit.source) : none
    const surplus = found.surplus.filter(({ text }) => !inCode.has(text))
    const pairs = Math.max(missing.length, surplus.length)
    for (let index = 0; index < pairs; index++) {
      const lost = missing[index]
      const added = surplus[index]
      const at = added ?? { start: 0, end: unit.target.length }
      yield {
        message: added
          ? `Unexpected \`${added.text}\`, expected ${lost ? `\`${lost.text}\` as in the source` : 'no such number, as in the source'}`
          : `Missing \`${lost?.text ?? ''}\`, expected it as in the source`,
        at: { start: at.start, end: at.end },
        ...(added && { actual: added.text }),
        ...(lost && { expected: lost.text, source: { start: lost.start, end: lost.end } }),
        ...((added ?? lost)?.isDoubtful && {
          minor: true,
          help: 'Check that it is spelt out.',
        }),
      }
    }
  },
}

/** What a translator adds in brackets and says so (`訳注`, `译注`, `N.d.T.`). */
const translatorsNote =
  /[(（[［](?:訳注|訳者注|译注|譯註|譯注|역주|N\.\s?d\.\s?T\.)[^()（）［］]{0,300}[)）\]］]/g

/** ASCII, so that it ends before the characters that may follow an address in Chinese. */
const address = /(?:https?:\/\/|www\.)[\w\-./?#%&=+~:@!$'*,;()[\]]+|[\w.+-]*@[\w-]+(?:\.[\w-]+)*/gi

const digit = /\p{Nd}/u

const none: ReadonlySet<string> = new Set()

/** Numbers in code spans, which a translation may write as text. */
function codeNumbers(hybrid: string): ReadonlySet<string> {
  const spans = hybrid.match(/`[^`]*`/g)?.join(' ') ?? ''
  return new Set(spans.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu))
}

/** `100%` is said as `wholly`. */
function isWholly(text: string, after: string): boolean {
  return text === '100' && /^\s?%/.test(after)
}

/** The text without codes, addresses and handles, whose digits are no numbers. */
function numerals(text: string): string {
  const plain = maskCodes(text).replace(translatorsNote, hide).replace(address, hide)
  return directivesIn(plain).reduce(
    (rest, { start, end }) => rest.slice(0, start) + masked.repeat(end - start) + rest.slice(end),
    plain,
  )
}

function hide(found: string): string {
  return masked.repeat(found.length)
}
