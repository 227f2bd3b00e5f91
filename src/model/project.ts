import type { Catalog } from './catalog.ts'
import type { Config } from './config.ts'
import type { Finding } from './finding.ts'
import type { Glossary } from './glossary.ts'
import type { GuessLanguage } from './language-guess.ts'
import type { Locale } from './locale.ts'

/** A file of text, its path relative to the project's folder. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

export interface DocumentFile extends TextFile {
  /** The path that stands for the document in patterns: relative to its glob's fixed part, no extension. */
  readonly name: string
  /** With its dot: `.md`. */
  readonly extension: string
}

/** A catalog as it was found; `catalog` is absent when the file is broken and must not be written. */
export interface CatalogFile extends TextFile {
  readonly locale: Locale
  readonly catalog?: Catalog
  /** The file as it was read. */
  readonly bytes?: Uint8Array
  /** False when there is no such file yet. */
  readonly exists: boolean
}

/** UI strings of one locale. */
export interface LabelsFile extends CatalogFile {
  readonly strings: Readonly<Record<string, string>>
}

/** A catalog that belongs to no document there is. */
export interface OrphanCatalog {
  readonly locale: Locale
  /** The document it was for, as patterns name it. */
  readonly name: string
  readonly file: CatalogFile
  /** Is it where `sync` puts the catalogs of deleted documents? */
  readonly isArchived: boolean
}

/** Everything a command may know, loaded once. */
export interface Project {
  readonly config: Config
  readonly glossary: Glossary
  readonly guessLanguage: GuessLanguage
  readonly documents: readonly DocumentFile[]
  /** By document name, then locale. */
  readonly catalogs: ReadonlyMap<string, ReadonlyMap<Locale, CatalogFile>>
  readonly labels: ReadonlyMap<Locale, LabelsFile>
  /** None when a document could not be read: its catalogs are no orphans. */
  readonly orphans: readonly OrphanCatalog[]
  /** Templates and outputs as they are on disk, by path, for commands that compare. */
  readonly templates: ReadonlyMap<string, string>
  /** What was wrong with the files themselves. */
  readonly findings: readonly Finding[]
}
