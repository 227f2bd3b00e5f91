import type { Config } from '../../model/config.ts'
import type { DocumentTree } from '../../model/document-tree.ts'
import type { Glossary } from '../../model/glossary.ts'
import type { GuessLanguage } from '../../model/language-guess.ts'
import type { TextFile } from '../../model/project.ts'
import type { Rule } from '../../rules/rule.ts'

/** How far a source has gone on since its translation. */
interface SourceChanges {
  /** Commits that changed the source since. */
  readonly commits: number
  /** The day of the first of them: `2024-05-31`, in UTC. */
  readonly since?: string | undefined
}

/** All that an audit is about. */
export interface AuditInput {
  readonly config: Config
  /** The rules there are, with the project's own. */
  readonly rules: readonly Rule[]
  readonly glossary: Glossary
  readonly guessLanguage: GuessLanguage
  readonly source: DocumentTree
  readonly targets: readonly DocumentTree[]
  /** A file as text; undefined when there is none, or it cannot be read. */
  readonly read: (path: string) => TextFile | undefined
  /**
   * What happened to a source since its translation was last changed, or since the commit the
   * translation names. Absent where no history is known.
   */
  readonly changesSince?: ((pair: ChangedPair) => SourceChanges | undefined) | undefined
  /** Called for each page that was compared. */
  readonly onPage?: (() => void) | undefined
}

interface ChangedPair {
  readonly source: string
  readonly target: string
  /** A commit, as the front matter of the translation names it. */
  readonly commit?: string
}
