import { globToRegExp } from '../text/glob-to-reg-exp.ts'

/** The small port through which the project is loaded: a disk, or in tests a map. */
export interface Files {
  /** Paths that match the patterns, relative to the project, with `/`, sorted by code unit. */
  list(patterns: readonly string[]): readonly string[]
  /** The bytes of a file; undefined when there is none. */
  read(path: string): Uint8Array | undefined
  /** A module, by a package's name or a path relative to the project; absent where there are none. */
  readonly loadModule?: (specifier: string) => unknown
}

/** A project that lives in memory. Patterns may hold `*`, `**` and `{a,b}`. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder()
  return {
    list: (patterns) =>
      Object.keys(files)
        .filter((path) => patterns.some((pattern) => globToRegExp(pattern).test(path)))
        .sort(),
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined
      return typeof file === 'string' ? encoder.encode(file) : file
    },
  }
}
