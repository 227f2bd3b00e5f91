import { shorten } from '../text/shorten.ts'
import { folderOf } from './metadata/folder-of.ts'
import { pagesBy } from './metadata/pages-by.ts'
import { spoken } from './metadata/spoken.ts'
import type { Rule } from './rule.ts'

const byTitle = pagesBy(({ title }) => title)

export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'Two pages of a locale have one title',
  why:
    'Readers cannot tell them apart in a menu, a search or a tab. Sources are compared within their ' +
    'folder, for every folder may have its introduction; translations with all pages whose sources ' +
    'have other titles, as when fear and anxiety become one word.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      key: 'title',
      source: 'Fear',
      target: 'Angst',
      others: [{ source: 'Anxiety', target: 'Angst' }],
      finds: 'Angst',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: '---\ntitle: Rest\n---\n\nLie down.\n',
      others: [{ source: 'Rest', target: '' }],
      finds: 'Rest',
    },
    {
      verdict: 'right',
      locale: 'hi',
      key: 'title',
      source: 'Fear',
      target: 'डर',
      others: [{ source: 'Anxiety', target: 'चिंता' }],
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'The sources share their title as well.',
      key: 'title',
      source: 'Introduction',
      target: 'Giriş',
      others: [{ source: 'Introduction', target: 'Giriş' }],
    },
  ],
  *source({ document, facts, frontMatter, segments, index, locale }) {
    const [other] = (byTitle(index.facts(locale)).get(facts.title) ?? []).filter(
      (name) => name !== document && folderOf(name) === folderOf(document),
    )
    if (other === undefined) return
    const heading = segments.find(({ role }) => role === 'heading')
    yield {
      message: `Unexpected title \`${shorten(facts.title, 26)}\`, expected another than that of \`${shorten(other, 26)}\``,
      at: frontMatter.places.get('title') ?? heading ?? { start: 0, end: 0 },
      actual: facts.title,
      help: 'Say in one of the titles what makes the page another.',
    }
  },
  *unit({ unit, document = '', segment, index, locale, sourceLocale }) {
    if (segment?.key !== 'title' && segment?.role !== 'heading') return
    const [pages, sources] = [index.facts(locale), index.facts(sourceLocale)]
    const title = pages.get(document)?.title
    const own = sources.get(document)?.title
    if (title === undefined || title !== spoken(unit.target) || own !== spoken(unit.source)) return
    const other = byTitle(pages)
      .get(title)
      ?.find((name) => name !== document && sources.get(name)?.title !== own)
    if (other === undefined) return
    const there = index
      .unitsWithTarget(locale, unit.target)
      .find((placed) => placed.document === other)
    yield {
      message: `Unexpected title \`${shorten(title, 26)}\`, expected another than that of \`${shorten(other, 26)}\``,
      at: { start: 0, end: unit.target.length },
      actual: unit.target,
      ...(there && { related: [there.placeOf('the other title')] }),
      help: `Tell it from \`${shorten(sources.get(other)?.title ?? other, 60)}\`, which is called so too.`,
    }
  },
}
