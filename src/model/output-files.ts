/** The port through which a build sees what is already there: a disk, or in tests a map. */
export interface OutputFiles {
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Uint8Array | undefined
  /** Paths that match the patterns, relative to the project. */
  list(patterns: readonly string[]): readonly string[]
}
