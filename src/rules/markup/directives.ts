import type { Range } from '../../model/edit.ts'

/** What a program puts a value in place of. */
export interface Directive extends Range {
  readonly text: string
  /** The same for the same value, however it is written: `%s` and `%1$s`. */
  readonly key: string
  /** Does `broken-markup` tell of one the source does not have? */
  readonly isTemplate: boolean
}

/**
 * Directives of printf (POSIX `fprintf`, with `%1$s`, Python's `%(name)s` and `%@` of Objective-C), Ruby
 * and Vue `%{name}`, template literals `${name}`, Fluent `{ $name }`, numbered `{0}`, and nested strings
 * `$t(key)` and `@:key`. A blank after the per cent sign is no flag here: `50 % sure` is a sentence, and so
 * is no `%` after a digit.
 */
export function directivesIn(text: string): readonly Directive[] {
  if (!/[%{$@]/.test(text)) return []
  let count = 0
  return Array.from(text.matchAll(syntax), (match) => {
    const [written] = match
    const { place, type } = match.groups ?? {}
    const index = type === undefined ? undefined : (place ?? String(++count))
    return {
      text: written,
      key: index === undefined ? written.replace(/\s+/g, '') : `%${index}$${type}`,
      isTemplate: written.startsWith('$'),
      start: match.index,
      end: match.index + written.length,
    }
  })
}

const printf = String.raw`(?<![\p{N}%])%(?![\dA-F]{2})(?:(?<place>\d{1,2})\$)?[-+0#]?(?:\d{1,2}|\*)?(?:\.\d{1,2})?(?:hh?|ll?|[Lzjt])?(?<type>[sdiufFeEgGxXcp@])(?!\p{Script=Latin}{2}|\p{Script=Latin}?\p{N})`

const syntax = new RegExp(
  [
    printf,
    String.raw`%\([A-Za-z_]\w{0,60}\)[a-z]`,
    String.raw`%\{[^{}]{1,60}\}`,
    String.raw`\$\{[^{}]{1,200}\}`,
    String.raw`\{\s{0,4}\$[\w-]{1,60}\s{0,4}\}`,
    String.raw`(?<![{$%])\{\d{1,2}\}(?!\})`,
    String.raw`\$t\([^()]{1,200}\)`,
    String.raw`(?<!\S)@:[\w.-]{1,60}`,
  ].join('|'),
  'gu',
)
