import type { HybridNode } from '../markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../markdown/hybrid/parse-hybrid.ts'
import type { Range } from '../model/edit.ts'
import { shorten } from '../text/shorten.ts'
import { domainsIn, isLookAlike, mixesLookAlikes } from './markup/domains.ts'
import { hostOf, isWithin } from './markup/hosts.ts'
import type { Rule } from './rule.ts'

export const lookalikeLink: Rule = {
  id: 'lookalike-link',
  severity: 'error',
  summary: 'A translation shows a domain that only looks like the right one',
  why:
    'Readers trust the domain they see. One with a Cyrillic letter among Latin ones is another domain, ' +
    'and a link that shows one domain and leads to another is how people are deceived.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The `а` is a Cyrillic letter.',
      source: 'Visit quitemate.com today.',
      target: 'Bugün quitemаte.com adresini ziyaret edin.',
      finds: 'quitemаte.com',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'A capital `I` stands for the `l`.',
      source: 'Visit example.com today.',
      target: 'Bezoek vandaag exampIe.com.',
      finds: 'exampIe.com',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read [example.com](1).',
      target: 'Lees [voorbeeld.nl](1).',
      finds: 'voorbeeld.nl',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Read [example.com](1) and Node.js.',
      target: "[example.com](1) ve Node.js'i okuyun.",
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Read [our guide](1) on example.com.',
      target: 'example.com पर [हमारी गाइड](1) पढ़ें।',
    },
  ],
  *unit({ unit, segment }) {
    const known = domainsIn(unit.source)
    const links = [...linksIn(parseHybrid(unit.target).nodes)]
    const shown = new Map([...linksIn(parseHybrid(unit.source).nodes)].map((of) => [of.number, of]))
    for (const domain of domainsIn(unit.target)) {
      const { text, start, end } = domain
      if (known.some((other) => other.text.toLowerCase() === text.toLowerCase())) continue
      const copied = known.find((other) => isLookAlike(text, other.text))
      const link = links.find((of) => of.start <= start && end <= of.end)
      const before = link && shown.get(link.number)
      const promised =
        before && known.find((of) => before.start <= of.start && of.end <= before.end)
      const goal = link && targetOf(link.number, segment?.legend ?? [])
      const meant = copied?.text ?? promised?.text ?? goal
      if (!copied && !mixesLookAlikes(text) && !(promised && strays(text, [promised.text, goal])))
        continue
      yield {
        message: `Unexpected domain \`${shorten(text, 30)}\`, expected ${meant === undefined ? 'letters of one script' : `\`${shorten(meant, 30)}\``}`,
        at: { start, end },
        actual: text,
        ...(meant !== undefined && { expected: meant }),
        help: 'Write the domain as the source does.',
      }
    }
  },
}

/** Does a link that shows this domain lead elsewhere? */
function strays(text: string, goals: readonly (string | undefined)[]): boolean {
  const hosts = new Set(goals.flatMap((goal) => (goal !== undefined && hostOf(goal)) || []))
  return !isWithin(hostOf(text) ?? text, hosts)
}

interface Link extends Range {
  readonly number: number
}

function* linksIn(nodes: readonly HybridNode[]): Iterable<Link> {
  for (const node of nodes) {
    if (node.type === 'numbered' && node.form === 'link') yield node
    if ('children' in node) yield* linksIn(node.children)
  }
}

/** The URL a numbered link leads to, as the legend says. */
function targetOf(number: number, legend: readonly string[]): string | undefined {
  const line = legend.find((one) => one.startsWith(`(${number}) `))
  return line === undefined ? undefined : /https?:\/\/\S+/.exec(line)?.[0]
}
