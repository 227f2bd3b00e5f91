import { auditFaults } from './audit/audit-faults.ts'
import type { Rule } from './rule.ts'

/**
 * Faults found where files are read and pages are put together rather than by looking at a text.
 * They have an id, a reason and a severity like any rule, and can be configured like one.
 */
export const faults: readonly Rule[] = [
  fault({
    id: 'broken-catalog',
    severity: 'error',
    isGrave: true,
    summary: 'A catalog cannot be read',
    why:
      'Half a catalog would lose the other half when it is written back. The file is left exactly ' +
      'as it is until it is mended, its page keeps the last good build, and all other files go on.',
  }),
  fault({
    id: 'broken-structure',
    severity: 'error',
    isGrave: true,
    summary: 'A translation would change the structure of its page',
    why:
      'Some texts cannot be written in Markdown at their place, such as a comment at the start of a ' +
      'line. That unit alone keeps the source text.',
  }),
  fault({
    id: 'broken-document',
    severity: 'error',
    isGrave: true,
    summary:
      'A document has a broken region, is nested too deeply, is too large, or is not valid MDX',
    why:
      'What would be computed cannot be told from what the author wrote. The document is left out of ' +
      'sync and build until it is mended; its catalogs keep every translation.',
  }),
  fault({
    id: 'broken-encoding',
    severity: 'error',
    isGrave: true,
    summary: 'A file is not UTF-8',
    why:
      'Reading it anyway would replace the bytes that are wrong, and writing it back would lose ' +
      'them. A catalog that names another charset in its header is read in that, with a warning, and ' +
      'becomes UTF-8 when something in it changes.',
  }),
  fault({
    id: 'broken-configuration',
    severity: 'error',
    isGrave: true,
    summary: 'dragoman.yaml has a mistake',
    why: 'A misspelt key would silently do nothing. All mistakes are reported at once.',
  }),
  fault({
    id: 'broken-glossary',
    severity: 'error',
    isGrave: true,
    summary: 'The glossary has a mistake or is missing',
    why: 'Without it no brand is checked, and nobody would notice.',
  }),
  fault({
    id: 'edited-output',
    severity: 'error',
    isGrave: true,
    summary: 'A built page was edited by hand, or is none of ours',
    why:
      'Writing it again would lose that work. The page is left as it is until `dragoman pull` has ' +
      'taken the edits into the catalog, or `dragoman build --discard-edits` gives them up.',
  }),
  fault({
    id: 'edit-conflict',
    severity: 'error',
    isGrave: true,
    summary: 'A text was changed in a built page and, differently, in its catalog',
    why:
      'Both are somebody’s work, and which of the two is right only a person can say. `dragoman pull` ' +
      'takes neither; it goes on when page and catalog say the same.',
  }),
  fault({
    id: 'misplaced-edit',
    severity: 'error',
    isGrave: true,
    summary: 'A built page was edited where no translation stands',
    why:
      'Structure, code, links and data come from the source, and computed regions from the facts: the ' +
      'next build would write them again. The edit belongs where they come from.',
  }),
  fault({
    id: 'empty-document',
    severity: 'warn',
    summary: 'A document has no content',
    why:
      'An emptied file is more often an accident than a decision. Its catalogs keep every ' +
      'translation until it is filled or deleted.',
  }),
  fault({
    id: 'missing-catalog',
    severity: 'warn',
    summary: 'A document has no catalog in a locale',
    why: 'Nobody can translate it there. `dragoman sync` writes the catalog.',
  }),
  fault({
    id: 'orphan-catalog',
    severity: 'warn',
    summary: 'A catalog has no document',
    why:
      'Its document was renamed or deleted. `dragoman sync` follows a renamed document by what it says ' +
      'and archives the catalogs of a deleted one; no translation is deleted.',
  }),
  fault({
    id: 'mass-loss',
    severity: 'error',
    isGrave: true,
    summary: 'A sync would retire a large part of a catalog',
    why:
      'More than a fifth of the translations of a catalog, and at least ten, would serve nothing any ' +
      'more. That is more often a broken extraction or an emptied file than an edit. The catalog stays ' +
      'as it is; `dragoman sync --allow-loss FILE` says that it is meant.',
  }),
  fault({
    id: 'unused-suppression',
    severity: 'warn',
    summary: 'A `dragoman-ignore` comment silences nothing',
    why: 'The fault is gone, or the rule is misspelt; left there, it would hide the next one.',
  }),
  fault({
    id: 'stale-baseline',
    severity: 'error',
    isGrave: true,
    summary: 'The baseline lists findings that are gone',
    why:
      'A baseline only shrinks: an entry that is left there would hide the same fault when it comes ' +
      'back. `dragoman check --update-baseline` takes out what is mended.',
  }),
  fault({
    id: 'unpinned-heading',
    severity: 'warn',
    summary: 'A translated heading cannot be given the id of its source',
    why:
      'The configuration asks for ids that stay, but this one cannot be written in the syntax of the ' +
      'site, or something else stands at its place. Links to the heading break in the locale.',
  }),
  fault({
    id: 'outdated-catalog',
    severity: 'warn',
    summary: 'A catalog is not up to date with its document',
    why: 'Translators would work on an old text. `dragoman sync` brings it up to date.',
  }),
  ...auditFaults,
]

function fault(of: Pick<Rule, 'id' | 'severity' | 'isGrave' | 'summary' | 'why'>): Rule {
  return { ...of, examples: [] }
}
