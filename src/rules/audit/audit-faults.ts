import type { Rule } from '../rule.ts'

/**
 * What `dragoman audit` finds where a document and its translation are compared as wholes: faults of
 * files that were translated by hand or by any tool. Each can be configured like a rule.
 */
export const auditFaults: readonly Rule[] = [
  fault({
    id: 'missing-page',
    severity: 'info',
    mqm: 'Accuracy/Omission',
    summary: 'A document has no translation in a locale',
    why: 'Its readers get another language or nothing. A folder that has none is said once.',
  }),
  fault({
    id: 'extra-page',
    severity: 'info',
    mqm: 'Accuracy/Addition',
    summary: 'A translated page has no source',
    why:
      'Its source was renamed or deleted, and nobody will keep the translation up to date; or it was ' +
      'written for one locale only.',
  }),
  fault({
    id: 'stale-page',
    severity: 'info',
    mqm: 'Accuracy/Mistranslation',
    summary: 'A document changed after its translation',
    why:
      'Its readers follow advice that the author has taken back. What git knows decides, or the commit ' +
      'the front matter names (`l10n.sourceCommit`, `default_lang_commit`).',
  }),
  fault({
    id: 'untranslated-page',
    severity: 'warn',
    mqm: 'Accuracy/Untranslated',
    summary: 'A translated page is in the language of its source',
    why: 'It was copied and left: most of its text is the source, word for word.',
  }),
  fault({
    id: 'diverged-page',
    severity: 'warn',
    mqm: 'Accuracy/Mistranslation',
    summary: 'A translated page has little in common with its source',
    why:
      'So few of its blocks belong together that nothing more is said of them: it was made from ' +
      'another version, or is a page of its own.',
  }),
  fault({
    id: 'missing-section',
    severity: 'warn',
    mqm: 'Accuracy/Omission',
    summary: 'A section of the source is not in the translation',
    why: 'What it says nobody reads in that locale, and links to it lead nowhere.',
  }),
  fault({
    id: 'extra-section',
    severity: 'info',
    mqm: 'Accuracy/Addition',
    summary: 'A translation has a section that its source does not have',
    why: 'The source has dropped it, or it was written for one locale only.',
  }),
  fault({
    id: 'moved-section',
    severity: 'info',
    mqm: 'Design and markup/Layout',
    summary: 'A section of a translation stands elsewhere than in its source',
    why: 'Steps are read in another order than they were meant in.',
  }),
  fault({
    id: 'changed-heading-level',
    severity: 'warn',
    mqm: 'Design and markup/Markup tag',
    summary: 'A heading has another level than in the source',
    why:
      'Tables of contents and screen readers show another outline. Headings that are all shifted alike ' +
      'are said once.',
  }),
  fault({
    id: 'missing-block',
    severity: 'warn',
    mqm: 'Accuracy/Omission',
    summary: 'A paragraph, item or row of the source is not in the translation',
    why: 'A step or a warning that nobody reads is worse than one in English.',
  }),
  fault({
    id: 'extra-block',
    severity: 'info',
    mqm: 'Accuracy/Addition',
    summary: 'A translation has a paragraph, item or row that its source does not have',
    why: 'The source has dropped it, or a translator explains something: somebody should know which.',
  }),
  fault({
    id: 'code-drift',
    severity: 'warn',
    mqm: 'Accuracy/Mistranslation',
    summary: 'A code block differs from that of the source',
    why:
      'Readers copy code. Comments and texts in it may be translated; a command, an option or a number ' +
      'that differs is an old version or a slip.',
  }),
  fault({
    id: 'link-drift',
    severity: 'warn',
    mqm: 'Design and markup/Link or cross-reference',
    summary: 'A link or image of the source is not in the translation',
    why:
      'The reader cannot go where the author sends them, or goes elsewhere. Links to other pages of the ' +
      'site are compared without their locale, fragment and extension.',
  }),
  fault({
    id: 'localized-link',
    severity: 'info',
    mqm: 'Design and markup/Link or cross-reference',
    summary: 'A translation links to another address outside the site than its source',
    why: 'A page in the language of the reader is a service; an old address is not.',
  }),
  fault({
    id: 'markup-drift',
    severity: 'warn',
    mqm: 'Design and markup/Markup tag',
    summary: 'A placeholder, tag or footnote of the source is not in the translation',
    why: 'What a program would fill in stays away, or shows as noise.',
  }),
  fault({
    id: 'front-matter-drift',
    severity: 'warn',
    mqm: 'Accuracy/Mistranslation',
    summary: 'A key or a value of the front matter differs that is the same in every locale',
    why:
      'Dates, orders and switches steer the site: a page that lacks one sorts, shows or builds in ' +
      'another way than its source. Values under `frontMatter.equal` must be equal whatever they are.',
  }),
]

function fault(of: Pick<Rule, 'id' | 'severity' | 'mqm' | 'summary' | 'why'>): Rule {
  return { ...of, examples: [] }
}
