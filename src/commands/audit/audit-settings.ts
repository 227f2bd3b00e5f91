import { ordinaryWords, prepareBrands, prepareTerms } from '../../glossary/matcher.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { ProjectIndex, Rule } from '../../rules/rule.ts'
import { rulesAt } from '../../stages/active-rules.ts'
import type { LintSettings } from '../../stages/lint-catalog.ts'
import { openDocument } from '../../stages/open-document.ts'
import { stageSettings } from '../stage-settings.ts'
import type { AuditInput } from './audit-input.ts'

/** What every rule may know. The words of the source are counted before anything is compared. */
export function auditSettings({
  config,
  rules,
  glossary,
  guessLanguage,
  source,
  targets,
  read,
}: AuditInput): LintSettings {
  const settings = stageSettings(config)
  const brands = prepareBrands(glossary.brands)
  const texts = [...source.files.values()].flatMap((path) => {
    const file = read(path)
    return file ? openDocument(file, settings).slots.map(({ text }) => maskCodes(text)) : []
  })
  return {
    rulesAt: rulesAt(rules.map(gentler), config),
    equal: config.frontMatter.equal,
    context: {
      sourceLocale: source.locale,
      locales: targets.map(({ locale }) => locale),
      brands,
      guessLanguage,
      terms: prepareTerms(
        glossary.terms,
        source.locale,
        targets.map(({ locale }) => locale),
      ),
      knownWords: ordinaryWords(texts, brands),
      labels: {},
      index: nothing,
      wordsPerMinute: config.wordsPerMinute,
    },
  }
}

/** What only catalogs say: an audit has none. */
const nothing: ProjectIndex = {
  facts: () => new Map(),
  documentAt: () => undefined,
  unitsWithSource: () => [],
  unitsWithTarget: () => [],
}

/**
 * What is only a warning in a page somebody else made, unless the configuration says otherwise: that a
 * text was left is seen by its length, and nothing breaks.
 */
const gentle: ReadonlySet<string> = new Set(['untranslated-text', 'wrong-language'])

function gentler(rule: Rule): Rule {
  return gentle.has(rule.id) ? { ...rule, severity: 'warn' } : rule
}
