import type { Config } from '../model/config.ts'
import type { StageSettings } from '../stages/settings.ts'

/** What the stages need of a configuration. */
export function stageSettings(config: Config): StageSettings {
  return {
    source: config.source,
    frontMatter: config.frontMatter.translate,
    keep: config.frontMatter.keep,
    markdown: config.markdown,
    timezone: config.timezone,
  }
}
