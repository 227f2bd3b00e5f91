import { reporterNames } from '../reporters/reporter-names.ts'
import type { Terminal } from './open-terminal.ts'

/** What a command is run with. */
export interface Invocation {
  /** Arguments without a dash. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  readonly terminal: Terminal
}

/** Runs a command and gives its exit code. */
export type Run = (invocation: Invocation) => Promise<number> | number

/** `isList`: may be given several times, or with commas. */
export interface Option {
  readonly flags: string
  readonly text: string
  readonly isList?: boolean
}

/** One row of the command table. Its code is loaded only when it is asked for. */
export interface Verb {
  readonly usage: string
  readonly summary: string
  readonly options: readonly Option[]
  readonly examples: readonly string[]
  load(): Promise<{ readonly run: Run }>
}

const locale: Option = {
  flags: '-l, --locale <tag>',
  text: 'only this locale (repeat or separate by commas)',
  isList: true,
}
const asJson: Option = { flags: '--json', text: 'print one JSON document' }
const dryRun: Option = { flags: '--dry-run', text: 'say what would be written, write nothing' }
const onlyCheck: Option = {
  flags: '--check',
  text: 'write nothing; exit 1 when files are out of date',
}

const reporter: Option = {
  flags: '--reporter <name[=file]>',
  text: `${reporterNames.join(', ')}; repeat for several`,
  isList: true,
}
const failOn: Option = {
  flags: '--fail-on <severity>',
  text: 'exit 1 from this severity on: error (default), warn, info, never',
}

export const commandTable: readonly Verb[] = [
  {
    usage: 'sync',
    summary: 'bring catalogs and templates up to date with the content',
    options: [
      locale,
      {
        flags: '--allow-loss <file>',
        text: 'a document or catalog that may lose most of its translations',
        isList: true,
      },
      onlyCheck,
      dryRun,
      reporter,
      asJson,
      failOn,
    ],
    examples: [
      'dragoman sync',
      'dragoman sync --check',
      'dragoman sync --locale hi,nl',
      'dragoman sync --allow-loss content/page.md',
    ],
    load: () => import('./run-sync.ts'),
  },
  {
    usage: 'check [paths...]',
    summary:
      'run every rule over sources, catalogs, UI strings and pages, or over those at these paths',
    options: [
      locale,
      { flags: '--fix', text: 'mend what is safe to mend' },
      { flags: '--fix-unsafe', text: 'mend also what a person should look at afterwards' },
      { flags: '--dry-run', text: 'with --fix: show the patch, write nothing' },
      {
        flags: '--changed [ref]',
        text: 'only what differs from a commit, or from where a branch began (HEAD when absent)',
      },
      {
        flags: '--staged',
        text: 'only what is staged, as it is staged: for a hook before a commit',
      },
      {
        flags: '--baseline [file]',
        text: 'leave out the findings listed there (dragoman-baseline.json when absent)',
      },
      {
        flags: '--update-baseline',
        text: 'make the baseline, or take out of it what is gone; nothing is ever added',
      },
      reporter,
      asJson,
      failOn,
      { flags: '--max-warnings <number>', text: 'exit 1 when there are more warnings' },
    ],
    examples: [
      'dragoman check',
      'dragoman check --fix --dry-run',
      'dragoman check --changed main --fail-on warn',
      'dragoman check --baseline --update-baseline',
      'dragoman check --reporter github --reporter json=report.json',
    ],
    load: () => import('./run-check.ts'),
  },
  {
    usage: 'build',
    summary: 'write every page that passes the rules, and a manifest',
    options: [
      locale,
      {
        flags: '--min-coverage <percent>',
        text: 'skip pages translated less than this: 80, or hi=80,nl=100',
        isList: true,
      },
      { flags: '--force', text: 'build pages with errors too' },
      {
        flags: '--discard-edits [file...]',
        text: 'overwrite pages edited by hand: all, or these files and folders',
      },
      onlyCheck,
      dryRun,
      reporter,
      asJson,
      failOn,
    ],
    examples: [
      'dragoman build',
      'dragoman build --locale en',
      'dragoman build --min-coverage hi=80,nl=100',
      'dragoman build --discard-edits dist/hi/page.md',
    ],
    load: () => import('./run-build.ts'),
  },
  {
    usage: 'pull [paths...]',
    summary: 'take edits made in built pages back into the catalogs',
    options: [locale, dryRun, reporter, asJson, failOn],
    examples: ['dragoman pull', 'dragoman pull dist/hi --dry-run', 'dragoman pull dist/hi/page.md'],
    load: () => import('./run-pull.ts'),
  },
  {
    usage: 'diff [ref]',
    summary: 'what has to be translated since a commit of git (HEAD when absent)',
    options: [locale, asJson],
    examples: ['dragoman diff', 'dragoman diff v1.0 --locale hi', 'dragoman diff main --json'],
    load: () => import('./run-diff.ts'),
  },
  {
    usage: 'status [paths...]',
    summary: 'how far each locale is, of all documents or of those at these paths',
    options: [
      locale,
      { flags: '--by <what>', text: 'a row for each locale (default), folder or document' },
      { flags: '--oldest', text: 'since when the oldest stale unit waits, as git knows' },
      asJson,
      failOn,
    ],
    examples: [
      'dragoman status',
      'dragoman status --by document --locale tr',
      'dragoman status content/guides --by folder --oldest',
    ],
    load: () => import('./run-status.ts'),
  },
  {
    usage: 'adopt <locales...>',
    summary: 'fill catalogs from articles that are translated already, or from PO of other tools',
    options: [
      {
        flags: '--from <pattern>',
        text: 'where the translated articles are: docs/{locale}/{path}{ext}',
      },
      {
        flags: '--po <file>',
        text: 'a PO file whose msgids are raw Markdown (repeat for several)',
        isList: true,
      },
      dryRun,
      asJson,
    ],
    examples: [
      "dragoman adopt nl --from 'docs/{locale}/{path}.md' --dry-run",
      "dragoman adopt hi nl tr --from 'content/{path}.{locale}.md'",
      'dragoman adopt tr --po po/tr.po',
    ],
    load: () => import('./run-adopt.ts'),
  },
  {
    usage: 'audit [folders...]',
    summary: 'compare translated documents with their sources, made by whatever tool',
    options: [
      {
        flags: '--from <pattern>',
        text: 'where the documents are, instead of folders: docs/{locale}/{path}{ext}',
      },
      {
        flags: '--source <tag>',
        text: 'the locale of the source, when its folder does not say it',
      },
      {
        flags: '--dialects <names>',
        text: 'what the documents are written in: docusaurus, hugo, mkdocs …',
        isList: true,
      },
      { flags: '--no-git', text: 'do not ask git which sources changed since their translation' },
      reporter,
      asJson,
      failOn,
    ],
    examples: [
      'dragoman audit docs/en docs/hi docs/tr',
      'dragoman audit docs nl=i18n/nl/current --fail-on warn',
      'dragoman audit README.md README.zh-CN.md',
      "dragoman audit --from 'content/{path}.{locale}.md' nl tr",
    ],
    load: () => import('./run-audit.ts'),
  },
  {
    usage: 'explain [rule]',
    summary: 'what a rule finds, why it matters, right and wrong examples',
    options: [asJson],
    examples: ['dragoman explain', 'dragoman explain misspelt-brand'],
    load: () => import('./run-explain.ts'),
  },
  {
    usage: 'glossary <action> [file]',
    summary: 'suggest names the glossary lacks; import or export it as CSV or TBX',
    options: [{ flags: '--write', text: 'add what is suggested to the glossary' }, dryRun, asJson],
    examples: ['dragoman glossary suggest', 'dragoman glossary export glossary.csv'],
    load: () => import('./run-glossary.ts'),
  },
  {
    usage: 'pseudo',
    summary: 'write pages in pseudo-locales, to see what a translation will do to the site',
    options: [
      {
        flags: '-l, --locale <tag>',
        text: 'en-XA (accented, longer) or ar-XB (right to left); both when absent',
        isList: true,
      },
      onlyCheck,
      dryRun,
      asJson,
    ],
    examples: ['dragoman pseudo', 'dragoman pseudo --locale en-XA --dry-run'],
    load: () => import('./run-pseudo.ts'),
  },
  {
    usage: 'doctor [paths...]',
    summary: 'try the laws of localization on the content, or say what a place in it is',
    options: [
      {
        flags: '--why <file:line[:column]>',
        text: 'which segments a place belongs to, or why to none',
      },
      asJson,
    ],
    examples: [
      'dragoman doctor',
      'dragoman doctor docs README.md',
      'dragoman doctor --why content/page.md:12',
    ],
    load: () => import('./run-doctor.ts'),
  },
  {
    usage: 'merge-po [files...]',
    summary:
      'merge three versions of a catalog, BASE OURS THEIRS, into OURS: a merge driver for git',
    options: [
      {
        flags: '--path <path>',
        text: 'name of the file in the project (%P of git), for its format',
      },
      { flags: '--install', text: 'make git merge the catalogs of the project with this command' },
      { flags: '--uninstall', text: 'undo that' },
      dryRun,
      asJson,
    ],
    examples: [
      'dragoman merge-po --install',
      'dragoman merge-po base.po ours.po theirs.po',
      'dragoman merge-po --path %P %O %A %B',
    ],
    load: () => import('./run-merge-po.ts'),
  },
]
