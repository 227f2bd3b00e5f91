import { audit, type AuditReport } from '../commands/audit.ts'
import { type AuditTrees, folderTrees, type GivenTree } from '../host/audit-trees.ts'
import { disk } from '../host/disk.ts'
import { guessLanguage } from '../host/guess-language.ts'
import { guessDialects } from '../host/guess-dialects.ts'
import { loadAudit } from '../host/load-audit.ts'
import { patternTrees } from '../host/pattern-trees.ts'
import { sourceHistory } from '../host/source-history.ts'
import { UserError } from '../host/user-error.ts'
import { dialectNames } from '../markdown/dialects/index.ts'
import type { Config } from '../model/config.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import { closest } from '../text/similar.ts'
import { auditText } from './audit-text.ts'
import type { Invocation, Run } from './command-table.ts'
import { givenTree } from './given-tree.ts'
import { folderOf, listOption, pathIn, stringOption } from './open-project.ts'
import { checkReporters, exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const limit = failLimit(options)
  checkReporters(options)
  const root = folderOf(invocation)
  const files = disk(root)
  const loaded = loadAudit(files, configPath(invocation, root))
  if (!loaded.config) {
    report(invocation, loaded.findings, summaryOf({}))
    return exitCode(loaded.findings, limit)
  }
  const trees = treesOf(invocation, root, loaded.config)
  const asked = dialectsOf(options)
  const [sample = ''] = trees.source.files.values()
  const known = asked.length ? asked : loaded.config.markdown.dialects
  const dialects = known.length ? known : guessDialects(files, sample)
  const { source, targets } = trees
  const config = {
    ...loaded.config,
    source: source.locale,
    locales: targets.map(({ locale }) => locale),
    markdown: { ...loaded.config.markdown, dialects },
  }
  const reading = loaded.reader(trees)
  const history = options['git'] === false ? undefined : sourceHistory(root, foldersOf(trees))
  const all = targets.reduce((sum, { files: { size } }) => sum + size, 0)
  let done = 0
  const found = audit({
    ...trees,
    config,
    rules: loaded.rules,
    glossary: loaded.glossary,
    guessLanguage,
    read: reading.read,
    changesSince: history,
    onPage: () => terminal.progress(++done, all, 'pages compared'),
  })
  terminal.clear()
  const findings = [...reading.findings(), ...found.findings]
  print(invocation, { ...found, findings }, source.files.size)
  return exitCode(findings, limit)
}

function configPath({ options }: Invocation, root: string): string | undefined {
  const given = stringOption(options, 'config')
  return given === undefined ? undefined : pathIn(root, given)
}

function treesOf({ words, options }: Invocation, root: string, config: Config): AuditTrees {
  const source = sourceOf(options)
  const from = stringOption(options, 'from')
  const files = disk(root)
  if (from === undefined)
    return folderTrees(
      files,
      words.map((word) => treeIn(root, givenTree(word))),
      source,
    )
  const pattern = from.replace(/^(?:\.\/)+/, '')
  const locales = words.map((word) => canonicalLocale(word.replaceAll('_', '-')) ?? word)
  return patternTrees(files, pattern, { source: source ?? config.source, locales, config })
}

function treeIn(root: string, given: GivenTree): GivenTree {
  return { ...given, path: pathIn(root, given.path) }
}

function sourceOf(options: Invocation['options']): Locale | undefined {
  const given = stringOption(options, 'source')
  if (given === undefined) return undefined
  const locale = canonicalLocale(given.replaceAll('_', '-'))
  if (locale !== undefined) return locale
  throw new UserError(
    `Unknown locale \`${given}\` after --source.`,
    'Use a BCP 47 tag, such as en.',
  )
}

function dialectsOf(options: Invocation['options']): readonly string[] {
  const names = listOption(options, 'dialects')
  for (const name of names) {
    if (dialectNames.includes(name)) continue
    const meant = closest(name, dialectNames)
    throw new UserError(
      `Unknown dialect \`${name}\`.`,
      meant === undefined ? `Choose from ${dialectNames.join(', ')}.` : `Did you mean ${meant}?`,
    )
  }
  return names
}

/** What git is asked about: the fixed parts of all paths. */
function foldersOf({ source, targets }: AuditTrees): readonly string[] {
  const parts = [source, ...targets].flatMap(({ files }) =>
    [...files.values()].map((path) => path.slice(0, path.indexOf('/') + 1) || path),
  )
  return [...new Set(parts)]
}

function print(invocation: Invocation, found: AuditReport, documents: number): void {
  const { options, terminal } = invocation
  const { findings, locales, units } = found
  const summary = summaryOf({ units, documents, locales: locales.map(({ locale }) => locale) })
  if (options['json']) {
    const document = { ...reportAsData(findings, summary), audit: locales }
    terminal.out(`${JSON.stringify(document, null, 2)}\n`)
    return
  }
  report(invocation, findings, summary)
  if (options['quiet']) return
  // With a reporter that is asked for, stdout is that reporter's alone.
  if (listOption(options, 'reporter').length) terminal.err(auditText(locales))
  else terminal.out(`\n${auditText(locales)}`)
}
