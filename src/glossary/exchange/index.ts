import { csv } from './csv.ts'
import type { GlossaryFormat } from './glossary-format.ts'
import { tbx } from './tbx.ts'

/** Every format of glossaries. A new one is one file and one line here. */
export const glossaryFormats: readonly GlossaryFormat[] = [csv, tbx]
