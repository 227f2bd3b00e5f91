import type { GivenTree } from '../host/audit-trees.ts'

/** A folder or file as it is typed: `docs/nl`, or with its locale `nl=docs/nl`. */
export function givenTree(word: string): GivenTree {
  const [, locale, path] = /^([A-Za-z0-9_-]+)=(.+)$/.exec(word) ?? []
  return locale === undefined || path === undefined
    ? { word, path: word }
    : { word: path, path, locale }
}
