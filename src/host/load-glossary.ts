import { parseGlossary } from '../glossary/parse-glossary.ts'
import type { Config } from '../model/config.ts'
import type { Glossary } from '../model/glossary.ts'
import type { TextFile } from '../model/project.ts'
import { shorten } from '../text/shorten.ts'
import type { ParsedConfig } from './config.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'

/** The glossary of a configuration; a missing one is a mistake only where the configuration names it. */
export function loadGlossary(
  files: Files,
  config: Config,
  from: ParsedConfig & { readonly file: TextFile },
): Reading<Glossary> {
  const path = config.glossary
  const bytes = files.read(path)
  const empty = { path, brands: [], terms: [] }
  if (!bytes) {
    const problem = {
      message: `Missing glossary \`${shorten(path)}\`, expected a file`,
      at: from.rangeOf(['glossary']),
      help: 'Create it, or remove the key `glossary`.',
    }
    const problems = from.namesGlossary ? [problem] : []
    return {
      value: empty,
      findings: located(from.file, config.source, 'broken-glossary', problems),
    }
  }
  const { value: text, findings } = readText({ path, bytes }, config.source)
  if (text === undefined) return { value: empty, findings }
  const { glossary, problems } = parseGlossary(path, text)
  return {
    value: glossary,
    findings: located({ path, text }, config.source, 'broken-glossary', problems),
  }
}
