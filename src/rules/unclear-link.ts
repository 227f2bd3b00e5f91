import * as z from 'zod'
import type { HybridNode } from '../markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../markdown/hybrid/parse-hybrid.ts'
import { localeFacts } from '../model/locale.ts'
import { searchKey } from '../text/searchable.ts'
import type { Rule } from './rule.ts'

/** Labels of links that say nothing, beside those listed here. */
const accepted = z.strictObject({ labels: z.array(z.string()).default([]) })

export const unclearLink: Rule = {
  id: 'unclear-link',
  severity: 'info',
  isOptIn: true,
  mqm: 'Style/Unidiomatic style',
  options: accepted,
  summary: 'A link is called “here” in the translation, but not in its source',
  why:
    'People who listen to a page jump from link to link, and “here” tells them nothing. The option ' +
    '`labels` lists more labels; the rule is off unless it is asked for.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read [the guide to sleep](1).',
      target: 'De slaapgids lees je [hier](1).',
      finds: '[hier](1)',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Read [the guide](1).',
      target: 'Rehberi okumak için [buraya tıklayın](1).',
      finds: '[buraya tıklayın](1)',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'The source is no better.',
      source: 'Read it [here](1).',
      target: 'इसे [यहाँ](1) पढ़ें।',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Read [the guide](1).',
      target: 'Lees [de gids](1).',
    },
  ],
  *unit({ unit, locale, sourceLocale, options }) {
    if (!unit.target.includes('](')) return
    const { labels } = accepted.parse(options)
    const links = linksIn(parseHybrid(unit.target).nodes)
    const isVague = (text: string, of: string) =>
      vague(of).has(labelOf(text)) || labels.some((label) => labelOf(label) === labelOf(text))
    for (const { start, end } of links) {
      const written = unit.target.slice(start, end)
      const number = /\]\((\d+)\)$/.exec(written)?.[1]
      if (number === undefined || !isVague(written, locale)) continue
      const own = linksIn(parseHybrid(unit.source).nodes).map((at) =>
        unit.source.slice(at.start, at.end),
      )
      const before = own.find((link) => link.endsWith(`](${number})`))
      if (before === undefined || isVague(before, sourceLocale)) continue
      yield {
        message: `Unexpected link \`${labelOf(written).slice(0, 30)}\`, expected words that say where it leads`,
        at: { start, end },
        help: 'Put the link on the words that name its page.',
      }
    }
  },
}

function linksIn(
  nodes: readonly HybridNode[],
): readonly { readonly start: number; readonly end: number }[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'numbered' && node.form === 'link' ? [node] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ])
}

function labelOf(text: string): string {
  const label = /^\[([^]*)\]\(\d+\)$/.exec(text)?.[1] ?? text
  return searchKey(label)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function vague(locale: string): ReadonlySet<string> {
  return lists.get(localeFacts(locale).language) ?? none
}

const none: ReadonlySet<string> = new Set()

/** What such links are called, by language (ISO 639-1). */
const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: ['here', 'click here', 'this', 'link', 'this link', 'more', 'this page'],
    nl: ['hier', 'klik hier', 'deze link', 'link', 'meer', 'deze pagina', 'dit'],
    tr: [
      'burada',
      'buraya',
      'buradan',
      'burası',
      'buraya tıklayın',
      'tıklayın',
      'bu bağlantı',
      'link',
    ],
    hi: ['यहाँ', 'यहां', 'यहाँ क्लिक करें', 'यहां क्लिक करें', 'लिंक', 'इस लिंक', 'यह'],
    de: ['hier', 'hier klicken', 'dieser link', 'link', 'mehr'],
    fr: ['ici', 'cliquez ici', 'ce lien', 'lien'],
    es: ['aquí', 'haz clic aquí', 'este enlace', 'enlace'],
  }).map(([language, labels]) => [language, new Set(labels.map(labelOf))]),
)
