import { defaultLabels } from '../metadata/default-labels.ts'
import { localeFacts } from '../model/locale.ts'
import type { Project } from '../model/project.ts'

/**
 * UI strings of the source locale: its own, and those that come with Dragoman where it writes English or
 * has none at all.
 * @param kinds regions whose labels are wanted; all when absent.
 */
export function sourceLabels(
  { config, labels }: Project,
  kinds: Iterable<string> = Object.keys(defaultLabels),
): Readonly<Record<string, string>> {
  const own = labels.get(config.source)
  const isEnglish = localeFacts(config.source).language === 'en'
  if (own?.exists && !isEnglish) return own.strings
  const defaults = Array.from(kinds, (kind) => defaultLabels[kind] ?? {})
  return Object.assign({}, ...defaults, own?.strings)
}
