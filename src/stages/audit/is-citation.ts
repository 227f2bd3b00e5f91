import { type Inline, plainText } from '../../markdown/inline/inline.ts'

/**
 * Is a text no more than names and titles of works, which many translators leave as they are: `— @ana,
 * ["How to rest"](https://…)`, or a link to another site in a list of them?
 */
export function isCitation(content: readonly Inline[]): boolean {
  const text = plainText(withoutWorks(content))
  const rest = text.replace(/["“„«][^"“”„«»]*["”“»]/gu, ' ').replace(/@[\w-]+/g, ' ')
  const isCut = rest !== plainText(content)
  return isCut && !/(?<![\p{L}\p{M}\p{N}])\p{Ll}{3,}/u.test(rest)
}

/** What leads to other sites is named as they name it. */
function withoutWorks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type !== 'pair') return [node]
    if (/^link:(?:https?:)?\/\//i.test(node.key)) return []
    return [{ ...node, children: withoutWorks(node.children) }]
  })
}
