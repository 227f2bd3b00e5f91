import { anchor } from './anchor.ts'
import { braces } from './braces.ts'
import { brackets } from './brackets.ts'
import { comment } from './comment.ts'
import type { IdSyntax } from './id-syntax.ts'
import { kramdownBraces } from './kramdown-braces.ts'

/** Every syntax, by the name `headingIds.syntax` may have. A new one is one file and one line here. */
export const idSyntaxes: readonly IdSyntax[] = [braces, kramdownBraces, comment, brackets, anchor]
