import type { Locale } from './locale.ts'

/** What a build wrote at one path, so that whoever comes later can tell what was changed there by hand. */
export interface Emission {
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** Absent in what is no page, such as the manifest. */
  readonly page?: EmittedPage
}

export interface EmittedPage {
  /** The name of its document. */
  readonly document: string
  /** The path of its document. */
  readonly path: string
  readonly locale: Locale
  /** SHA-256 of the document. */
  readonly source: string
  /** The settings it was made under, as JSON. */
  readonly settings: string
  /** Short hash of the skeleton, which page and document share. */
  readonly structure: string
  /** For each slot in order what it was made from, in short hashes. */
  readonly segments: readonly string[]
  /** Short hashes of the contents of computed regions. */
  readonly regions: readonly string[]
}

/**
 * What stands at each path of the output, relative to it. Two emissions mean that a build was
 * interrupted: the file is the one or the other.
 */
export type Emissions = ReadonlyMap<string, readonly Emission[]>
