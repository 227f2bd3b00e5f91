import * as z from 'zod'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { guardedRule } from '../rules/guarded-rule.ts'
import type { Rule } from '../rules/rule.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'

/** Loads a module, a package's name or a path relative to the project; throws what loading it throws. */
export type LoadModule = (specifier: string) => unknown

const ruleSchema = z.object({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)+$/),
  severity: z.enum(['error', 'warn', 'info']),
  summary: z.string(),
  why: z.string(),
  examples: z.array(z.unknown()),
  options: z.instanceof(z.ZodObject).optional(),
})

/** The rules of plugins: modules with a list `rules`, or a default export that has one. */
export function pluginRules(
  plugins: readonly string[],
  load: LoadModule | undefined,
  rangeOf: (path: YamlPath) => Range,
): { readonly rules: readonly Rule[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const rules = plugins.flatMap((plugin, index) => {
    const at = rangeOf(['plugins', index])
    try {
      if (!load) throw new Error('modules cannot be loaded here')
      const found = rulesOf(load(plugin))
      if (found) return found
      const message = `Unexpected plugin \`${shorten(plugin, 30)}\`, expected a module with a list \`rules\``
      problems.push({ message, at, actual: plugin, help: shapeOfRules })
    } catch (error) {
      const message = `Unexpected plugin \`${shorten(plugin, 40)}\`, expected a module that loads`
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      problems.push({ message, at, actual: plugin, help: `Mend it: ${shorten(reason, 200)}.` })
    }
    return []
  })
  return { rules, problems }
}

const shapeOfRules =
  'Export `rules`: each has `id` (as-words-with-hyphens), `severity`, `summary`, `why`, `examples`, and `unit`, `source` or `page`.'

function rulesOf(loaded: unknown): readonly Rule[] | undefined {
  const list = property(loaded, 'rules') ?? property(property(loaded, 'default'), 'rules')
  return Array.isArray(list) && list.every(isRule) ? list.map(guardedRule) : undefined
}

function isRule(value: unknown): value is Rule {
  const hooks = ['unit', 'source', 'page'].map((name) => property(value, name))
  return (
    ruleSchema.safeParse(value).success &&
    hooks.some((hook) => hook !== undefined) &&
    hooks.every((hook) => hook === undefined || typeof hook === 'function')
  )
}

function property(value: unknown, name: string): unknown {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return isObject ? Reflect.get(value, name) : undefined
}
