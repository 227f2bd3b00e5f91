/** Is the value at a path of the front matter translated? What `keep` denies is not, nor all in it. */
export function isTranslated(
  path: readonly (string | number)[],
  settings: { readonly frontMatter: readonly string[]; readonly keep?: readonly string[] },
): boolean {
  const isChosen = settings.frontMatter.some((selector) => matchesSelector(selector, path))
  return (
    isChosen &&
    !settings.keep?.some((selector) =>
      path.some((_, index) => matchesSelector(selector, path.slice(0, index + 1))),
    )
  )
}

/**
 * Does a selector choose the value at a path? `title`, `cards[].title` and `cards[*].title` (any
 * item), `seo.description`, `params.*.label` (any key). Keys are compared whole and with case.
 */
export function matchesSelector(selector: string, path: readonly (string | number)[]): boolean {
  const steps = selector.replaceAll(/\[\*?\]/g, '.[]').split('.')
  return (
    steps.length === path.length &&
    steps.every((step, index) =>
      step === '[]'
        ? typeof path[index] === 'number'
        : step === path[index] || (step === '*' && typeof path[index] === 'string'),
    )
  )
}

/**
 * Does a selector choose the value with this key, written as `cards[0].title`, or a list or mapping it
 * stands in?
 */
export function coversKey(selector: string, key: string): boolean {
  const path = key
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return path.some((_, index) => matchesSelector(selector, path.slice(0, index + 1)))
}

/** How a path is written in selectors and keys: `cards[0].title`. */
export function pathKey(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
