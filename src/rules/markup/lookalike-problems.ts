import type { HybridNode } from '../../markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../../markdown/hybrid/parse-hybrid.ts'
import type { Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import { domainsIn, isLookAlike, mixesLookAlikes } from './domains.ts'
import { hostOf, isWithin } from './hosts.ts'

/**
 * Domains the target shows that could be taken for one of the source, that mix letters of scripts that
 * look alike, or that stand in a link to another domain. The legend says where links lead.
 */
export function* lookalikeProblems(
  { source, target }: Pick<Unit, 'source' | 'target'>,
  legend: readonly string[] = [],
): Iterable<Problem> {
  const written = domainsIn(target)
  if (!written.length) return
  const known = domainsIn(source)
  const links = [...linksIn(parseHybrid(target).nodes)]
  const shown = new Map([...linksIn(parseHybrid(source).nodes)].map((of) => [of.number, of]))
  for (const domain of written) {
    const { text, start, end } = domain
    const bare = text.replace(glued, '').toLowerCase()
    if (known.some((other) => [bare, text.toLowerCase()].includes(other.text.toLowerCase())))
      continue
    const copied = known.find((other) => isLookAlike(text, other.text))
    const link = links.find((of) => of.start <= start && end <= of.end)
    const before = link && shown.get(link.number)
    const promised = before && known.find((of) => before.start <= of.start && of.end <= before.end)
    const goal = link && targetOf(link.number, legend)
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
}

/** Words of scripts that nobody takes for Latin, which some languages write without a space: `فيNode.js`. */
const glued =
  /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+(?=\p{Script=Latin})|(?<=\p{Script=Latin})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/gu

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
