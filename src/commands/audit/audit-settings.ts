import { ordinaryWords, prepareBrands } from '../../glossary/matcher.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { ActiveRule } from '../../stages/active-rules.ts'
import type { LintSettings } from '../../stages/lint-catalog.ts'
import { openDocument } from '../../stages/open-document.ts'
import { stageSettings } from '../stage-settings.ts'
import type { AuditInput } from './audit-input.ts'

/** What every rule may know. The words of the source are counted before anything is compared. */
export function auditSettings(
  { config, glossary, source, targets, read }: AuditInput,
  rules: readonly ActiveRule[],
): LintSettings {
  const settings = stageSettings(config)
  const brands = prepareBrands(glossary.brands)
  const texts = [...source.files.values()].flatMap((path) => {
    const file = read(path)
    return file ? openDocument(file, settings).slots.map(({ text }) => maskCodes(text)) : []
  })
  return {
    rules,
    equal: config.frontMatter.equal,
    context: {
      sourceLocale: source.locale,
      locales: targets.map(({ locale }) => locale),
      brands,
      knownWords: ordinaryWords(texts, brands),
      labels: {},
      wordsPerMinute: config.wordsPerMinute,
    },
  }
}

/**
 * What is only a warning in a page somebody else made, unless the configuration says otherwise: that a
 * text was left is seen by its length, and nothing breaks.
 */
const gentle: ReadonlySet<string> = new Set(['untranslated-text', 'wrong-language'])

/** The rules, some of them with a warning for an error. */
export function gentler(
  rules: readonly ActiveRule[],
  { config }: AuditInput,
): readonly ActiveRule[] {
  return rules.map((active) => {
    const isGentle = gentle.has(active.rule.id) && !Object.hasOwn(config.rules, active.rule.id)
    return isGentle && active.severity === 'error' ? { ...active, severity: 'warn' } : active
  })
}
