/** What is known of a document: its name, such as `guides/sleep`, and its extension. */
interface Named {
  readonly name: string
}

/**
 * Finds the document a link leads to, from the path before its `#`: a file beside it (`../sleep.md`), its
 * page (`../sleep/`, also seen from a page that is a folder of its own), or from the root of the content
 * (`/guides/sleep`). Undefined for addresses, for paths of anything else, and when two would do.
 */
export function documentFinder(
  documents: readonly Named[],
): (path: string, from: Named) => string | undefined {
  const names = new Map<string, string | undefined>()
  for (const { name } of documents) {
    const key = pageOf(name)
    names.set(key, names.has(key) ? undefined : name)
  }
  return (path, from) => {
    const plain = path.replace(/\?.*$/s, '')
    if (!plain) return from.name
    if (/^[a-z][\w+.-]*:|^\/\/|[{}$<>]/i.test(plain)) return undefined
    const found = new Set(
      bases(plain, from.name).flatMap((base) => {
        const resolved = resolve(base, decoded(plain))
        return (resolved === undefined ? undefined : names.get(pageOf(resolved))) ?? []
      }),
    )
    const [only, ...others] = found
    return others.length ? undefined : only
  }
}

/** The folders a path may be meant from. */
function bases(path: string, from: string): readonly string[] {
  if (path.startsWith('/')) return ['']
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
  return /\.\w+$/.test(path) ? [folder] : [folder, pageOf(from)]
}

/** Case, extension and the names of index files make no other page. */
function pageOf(name: string): string {
  return name
    .replace(/\.(?:mdx?|html?)$/i, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}

function resolve(base: string, path: string): string | undefined {
  const parts = path.startsWith('/') ? [] : base.split('/').filter(Boolean)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
