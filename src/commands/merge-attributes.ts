import type { Config } from '../model/config.ts'
import { fillPattern } from '../text/fill-pattern.ts'

/**
 * A `.gitattributes` with, or without, one line for each pattern of the project's catalogs, templates
 * and UI strings (gitattributes(5), "Defining a custom merge driver"). Lines of others stay as they are.
 */
export function mergeAttributes(text: string, config: Config | undefined): string {
  const lines = text.split(/(?<=\n)/)
  const wanted = config ? patternsOf(config).map((pattern) => `${pattern} merge=dragoman`) : []
  const kept = lines.filter((line) => !isOurs(line) || wanted.includes(line.trim()))
  const known = new Set(kept.map((line) => line.trim()))
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const added = wanted.filter((line) => !known.has(line)).map((line) => line + eol)
  const before = kept.join('')
  const gap = added.length && before !== '' && !before.endsWith('\n') ? eol : ''
  return before + gap + added.join('')
}

function patternsOf({ catalogs, templates, labels }: Config): readonly string[] {
  return [...new Set([catalogs, templates, labels].filter((path) => path !== '').map(patternOf))]
}

/** A path pattern of the configuration as one of gitattributes, anchored where the file stands. */
function patternOf(path: string): string {
  const literal = path.replace(/[\\*?[]/g, '\\$&')
  const any = fillPattern(literal, { locale: '*', path: '**/*' }).replace('*/**/', '**/')
  const anchored = any.includes('/') ? any : `/${any}`
  return /[\s"]|^[#!]/.test(anchored) ? JSON.stringify(anchored) : anchored
}

function isOurs(line: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|[^\s"]+) merge=dragoman$/.test(line.trim())
}
