import { addableElements } from '../markdown/may-add.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale } from '../model/locale.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import type { YamlPath } from '../text/read-yaml.ts'

/** What `markdown.mayAdd` must not list: elements that do more than mark up words, unknown locales. */
export function* mayAddProblems(
  data: {
    readonly locales: readonly string[]
    readonly markdown: { readonly mayAdd: Readonly<Record<string, readonly string[]>> }
  },
  rangeOf: (path: YamlPath) => Range,
): Iterable<Problem> {
  const known = data.locales.map((locale) => canonicalLocale(locale) ?? locale)
  for (const [locale, names] of Object.entries(data.markdown.mayAdd)) {
    const path = ['markdown', 'mayAdd', locale]
    const canonical = canonicalLocale(locale)
    if (locale !== '*' && (canonical === undefined || (known.length && !known.includes(canonical))))
      yield {
        message: `Unexpected locale \`${shorten(locale, 30)}\` in \`mayAdd\`, expected one of the locales or \`*\``,
        at: rangeOf(path),
        actual: locale,
      }
    for (const [index, name] of names.entries()) {
      if (addableElements.includes(name.toLowerCase())) continue
      const meant = closest(name, addableElements)
      yield {
        message: `Unexpected element \`${shorten(name, 20)}\`, expected ${meant === undefined ? 'one that only marks up words' : `\`${meant}\``}`,
        at: rangeOf([...path, index]),
        actual: name,
        ...(meant !== undefined && { expected: meant }),
        help: `Write one of ${addableElements.map((one) => `\`${one}\``).join(', ')}.`,
      }
    }
  }
}
