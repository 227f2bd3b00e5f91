import type { Range } from '../../model/edit.ts'
import type { SourceContext } from '../rule.ts'

type Read = Pick<SourceContext, 'text' | 'frontMatter'>

/** The value at a path of keys parted by full stops, `seo.title`; undefined when there is none. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? own(value, key) : undefined),
      values,
    )
}

/** The entries of a mapping; none of anything else. */
export function entriesOf(values: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return []
  return Object.keys(values).map((key) => [key, own(values, key)])
}

function own(values: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(values, key)?.value
}

/**
 * Where a string of the front matter is written: the value of the key itself, or the first place inside
 * it that reads so.
 * @param key a top-level key, or one with the index of an item: `tags[0]`.
 */
export function placeOf({ text, frontMatter }: Read, key: string, value: string): Range {
  const whole = frontMatter.places.get(key) ?? frontMatter.places.get(key.replace(/[.[].*$/, ''))
  if (!whole) return { start: 0, end: 0 }
  const at = text.slice(whole.start, whole.end).indexOf(value)
  return value === '' || at < 0
    ? whole
    : { start: whole.start + at, end: whole.start + at + value.length }
}

/** Where a top-level key itself is written. */
export function keyPlace({ text, frontMatter }: Read, key: string): Range {
  const value = frontMatter.places.get(key)
  if (!value) return { start: 0, end: 0 }
  const at = text.lastIndexOf(key, value.start - 1)
  return at < 0 ? value : { start: at, end: at + key.length }
}

/** A key without case, `-` and `_`: `reading_time` and `readingTime` are one. */
export function foldedKey(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '')
}
