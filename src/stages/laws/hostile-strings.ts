import { markdownStrings } from './hostile/markdown-strings.ts'
import { otherSyntax } from './hostile/other-syntax.ts'
import { templatesAndLetters } from './hostile/templates-and-letters.ts'

/**
 * Texts a translator may type that mean something to some parser, each once, by families. Wherever one
 * of them is written, a reader must see exactly these characters.
 */
export const hostileStrings: readonly string[] = [
  ...new Set(
    [markdownStrings, otherSyntax, templatesAndLetters].flatMap((families) =>
      Object.values(families).flat(),
    ),
  ),
]
