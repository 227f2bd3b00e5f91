import type { LanguageMark } from '../model/language-mark.ts'
import { canonicalLocale, type Locale, localeFacts } from '../model/locale.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import { foldedKey, placeOf, valueAt } from './metadata/front-matter-values.ts'
import { tagFault } from './metadata/language-tag.ts'
import type { Rule, SourceContext } from './rule.ts'

/** Keys of front matter under which a page tells its own language, without case, `-` and `_`. */
const languageKeys: ReadonlySet<string> = new Set([
  'lang',
  'language',
  'locale',
  'langcode',
  'languagecode',
  'htmllang',
])
const directionKeys: ReadonlySet<string> = new Set(['dir', 'direction', 'textdirection'])

export const wrongLang: Rule = {
  id: 'wrong-lang',
  severity: 'warn',
  mqm: 'Design and markup/Markup tag',
  summary: 'A page or a part of it says it is in another language or direction than it is',
  why:
    'Screen readers, hyphenation and search engines believe it. A `lang: en` that nobody translates ' +
    'stands on the page of every locale, and `dir="ltr"` turns Arabic round. Translate the key, or ' +
    'leave it to the site.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\nlang: en\n---\n\nLie down.\n',
      finds: 'en',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      because: 'Its words are translated, the attribute is not.',
      document: '<div lang="en">\n\nLie down.\n\n</div>\n',
      finds: 'en',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: 'Say <i lang="nl_NL">rust</i>.\n',
      finds: 'nl_NL',
      fixed: 'Say <i lang="nl-NL">rust</i>.\n',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      key: 'lang',
      source: 'en',
      target: 'en',
      finds: 'en',
      fixed: 'tr',
    },
    {
      verdict: 'wrong',
      locale: 'ar',
      key: 'dir',
      source: 'ltr',
      target: 'ltr',
      finds: 'ltr',
      fixed: 'rtl',
    },
    { verdict: 'right', locale: 'hi', key: 'lang', source: 'en', target: 'hi-IN' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'A word from another language stays one.',
      document: 'Zeg <i lang="tr">huzur</i>, of <pre lang="js">rust()</pre>\n',
    },
  ],
  *source(context) {
    const { frontMatter, segments, locale, locales } = context
    if (locales.length)
      for (const key of frontMatter.places.keys()) {
        const value = valueAt(frontMatter.values, key)
        if (typeof value !== 'string' || segments.some((segment) => segment.key === key)) continue
        const isOwn = languageKeys.has(foldedKey(key)) && isIn(value, locale)
        if (!isOwn && !isTurning(key, value, locales)) continue
        yield {
          message: `Unexpected \`${shorten(key, 16)}\` \`${shorten(value, 16)}\` on the pages of all locales, expected their own`,
          at: placeOf(context, key, value),
          actual: value,
          help: `Add \`${key}\` to \`frontMatter.translate\` in dragoman.yaml, or leave it to the site.`,
        }
      }
    for (const mark of context.languageMarks) yield* markProblems(mark, context)
  },
  *unit({ unit, segment, locale, sourceLocale }) {
    const key = foldedKey(segment?.key?.replace(/^.*\./, '') ?? '')
    const direction = localeFacts(locale).isRightToLeft ? 'rtl' : 'ltr'
    const isLanguage = languageKeys.has(key) && isIn(unit.source, sourceLocale)
    const isDirection = directionKeys.has(key) && /^(?:ltr|rtl)$/.test(unit.source)
    if (!isLanguage && !isDirection) return
    if (isLanguage ? isIn(unit.target, locale) : unit.target === direction) return
    const expected = isLanguage ? locale : direction
    const at = { start: 0, end: unit.target.length }
    yield {
      message: `Unexpected \`${shorten(unit.target, 30)}\`, expected \`${expected}\` on a page in ${localeFacts(locale).name}`,
      at,
      actual: unit.target,
      expected,
      fix: { safety: 'safe', edits: [{ ...at, text: expected }] },
    }
  },
}

/** Is it a tag of the locale's language and script, whatever the region? */
function isIn(tag: string, locale: Locale): boolean {
  const canonical = canonicalLocale(tag.replaceAll('_', '-'))
  if (canonical === undefined) return false
  const [own, wanted] = [localeFacts(canonical), localeFacts(locale)]
  return own.language === wanted.language && own.script === wanted.script
}

function isTurning(key: string, value: string, locales: readonly Locale[]): boolean {
  const isRightToLeft = locales.some((locale) => localeFacts(locale).isRightToLeft)
  return directionKeys.has(foldedKey(key)) && value === 'ltr' && isRightToLeft
}

/** Elements whose language is not that of their words: code, and what GitHub colours by it. */
const code: ReadonlySet<string> = new Set(['code', 'pre', 'samp', 'kbd', 'script', 'template'])

function* markProblems(mark: LanguageMark, context: SourceContext): Iterable<Problem> {
  const { name, value, element, start, end } = mark
  const { locale, locales } = context
  if (name === 'hreflang' || value === '' || code.has(element)) return
  const at = { start, end }
  const fault = name === 'lang' ? tagFault(value) : undefined
  if (fault) {
    const { meant } = fault
    yield {
      message: `Unexpected \`${shorten(value, 16)}\`, expected ${meant === undefined ? 'a language tag' : `\`${meant}\``} as BCP 47 has it`,
      at,
      actual: value,
      ...(meant !== undefined && {
        expected: meant,
        fix: { safety: fault.isSure ? 'safe' : 'unsafe', edits: [{ ...at, text: meant }] },
      }),
    }
    return
  }
  const isTranslated = context.segments.some(
    (segment) => segment.role !== 'front-matter' && segment.start >= end,
  )
  const isWrong = name === 'lang' ? isIn(value, locale) : isTurning('dir', value, locales)
  if (!isWrong || !isTranslated || !locales.length) return
  yield {
    message: `Unexpected \`${name}="${value}"\` on the pages of all locales, expected their own`,
    at,
    actual: value,
    help: 'Remove it: the page says so itself; or mark what is never translated with `translate="no"`.',
  }
}
