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
    headingIds: config.headingIds,
    allowedHosts: allowedHosts(config),
  }
}

// The guard of the build and the rule must agree.
function allowedHosts({ rules }: Config): readonly string[] {
  const allow = rules['foreign-address']?.options['allow']
  return Array.isArray(allow) ? allow.filter((one) => typeof one === 'string') : []
}
