import type { Anchor, AnchorLink, PageAnchors } from '../model/anchors.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import type { LinkedPage, Rule } from './rule.ts'

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'error',
  mqm: 'Design and markup/Link or cross-reference',
  summary: 'A link leads to a place of a page that is not there',
  why:
    'The reader lands at the top of the page and has to search. Ids of headings follow from their words, ' +
    'so a translated heading has another one and every link to it breaks in that locale, unless the ids ' +
    'are pinned (`headingIds: pin`) or given by the author.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      document: '# Slaap\n\n## Beter slapen\n\nLees [hoe](#beter-slape).\n',
      finds: '#beter-slape',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The id of `İpuçları` begins with `i` and a dot above it.',
      document: '## İpuçları\n\n[İpuçları](#ipuçları)\n',
      finds: '#ipuçları',
    },
    {
      verdict: 'right',
      locale: 'hi',
      document: '## अच्छी नींद\n\n[नींद](#अच्छी-नींद) और [ऊपर](#top)\n',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Anchors in HTML count, and the second heading of that name has a number.',
      document: '## Tips\n\n## Tips\n\n<a id="bron"></a>\n\n[meer](#tips-1), [bron](#bron)\n',
    },
  ],
  *page({ links, target, locale, sourceLocale }) {
    const seen = new Set<number>()
    const known = new Map<readonly Anchor[], ReadonlySet<string>>()
    for (const link of links) {
      const fragment = fragmentOf(link)
      const page = fragment === undefined || seen.has(link.start) ? undefined : target(link)
      seen.add(link.start)
      if (!page || fragment === undefined || page.isOpen) continue
      if (isThere(fragment, page, known)) continue
      const isLost = locale !== sourceLocale && isThere(fragment, page.source, known)
      // What is broken in the source is said once.
      if (locale !== sourceLocale && !isLost) continue
      yield isLost ? lost(link, fragment, page) : missing(link, fragment, page)
    }
  },
}

/** What has to be found; undefined for what no page or any page has. */
function fragmentOf({ fragment }: AnchorLink): string | undefined {
  // HTML Standard, "scroll to the fragment": the empty one and `top` are the top of the page.
  const [id = ''] = fragment.split(':~:')
  if (!id || /^top$/i.test(id) || /^(?:[!/?]|_top$|__)|[{}$<]/.test(id)) return undefined
  return id
}

function isThere(
  fragment: string,
  { anchors, hasFootnotes }: PageAnchors,
  known: Map<readonly Anchor[], ReadonlySet<string>>,
): boolean {
  const plain = decoded(fragment).replace(/^user-content-/, '')
  if (hasFootnotes && /^fn(?:ref)?\b|^fn(?:ref)?\d/.test(plain)) return true
  const ids = known.get(anchors) ?? new Set(anchors.flatMap(({ id }) => [id, decoded(id)]))
  known.set(anchors, ids)
  return ids.has(fragment) || ids.has(decoded(fragment)) || ids.has(plain)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A translated heading has another id. */
function lost(link: AnchorLink, fragment: string, page: LinkedPage): Problem {
  const origin = page.source.anchors.find(({ id }) => decoded(id) === decoded(fragment))
  const now = page.anchors.find(({ at }) => at === origin?.at)
  return {
    ...problem(link, fragment, now),
    help: 'Set `headingIds: pin`, or give the heading an id of its own in the source.',
    ...(origin && {
      related: [page.placeOf(origin, now ? `\`#${shorten(now.id, 40)}\` here` : 'the heading')],
    }),
  }
}

function missing(link: AnchorLink, fragment: string, page: LinkedPage): Problem {
  const nearest = closest(
    decoded(fragment),
    page.anchors.map(({ id }) => id),
  )
  const anchor = page.anchors.find(({ id }) => id === nearest)
  return {
    ...problem(link, fragment, anchor),
    ...(anchor
      ? { related: [page.placeOf(anchor, `\`#${shorten(anchor.id, 40)}\` is here`)] }
      : { help: 'Link to a heading of the page, or leave the fragment out.' }),
  }
}

function problem({ start, end }: AnchorLink, fragment: string, meant: Anchor | undefined): Problem {
  const expected = meant ? `\`#${shorten(meant.id, 30)}\`` : 'the id of a heading or anchor there'
  return {
    message: `Unexpected \`#${shorten(fragment, 30)}\`, expected ${expected}`,
    at: { start, end },
    actual: `#${fragment}`,
    ...(meant && { expected: `#${meant.id}` }),
  }
}
