import type { MarkdownSettings } from '../model/markdown.ts'

/**
 * Names of the attributes of a component or directive that hold text for readers: those that do so
 * everywhere and its own, without those it denies (`!title`).
 */
export function translatedNames(
  component: string,
  { attributes, components }: MarkdownSettings,
): ReadonlySet<string> {
  const own = (Object.hasOwn(components, component) ? components[component] : undefined) ?? []
  const denied = new Set(own.filter((name) => name.startsWith('!')).map((name) => name.slice(1)))
  return new Set([...attributes, ...own].filter((name) => !denied.has(name)))
}
