import type { Files } from './files.ts'

/** The file by which each site generator is known; with a word in it where several share the file. */
const marks: readonly (readonly [site: string, path: string, word?: string])[] = [
  ...['js', 'ts', 'mjs'].map((ext) => ['docusaurus', `docusaurus.config.${ext}`] as const),
  ...['js', 'ts', 'mjs', 'mts'].map((ext) => ['vitepress', `.vitepress/config.${ext}`] as const),
  ...['mjs', 'ts', 'js'].flatMap((ext) => [
    ['starlight', `astro.config.${ext}`, 'starlight'] as const,
    ['astro', `astro.config.${ext}`] as const,
  ]),
  ['mkdocs', 'mkdocs.yml'],
  ['mdbook', 'book.toml'],
  ['jekyll', '_config.yml'],
  ['hugo', 'hugo.toml'],
  ['hugo', 'hugo.yaml'],
  ['hugo', 'config/_default/hugo.toml'],
  ['hugo', 'config.toml', 'baseURL'],
  ['eleventy', 'eleventy.config.js'],
  ['eleventy', '.eleventy.js'],
]

/** The site generator whose files lie beside a document or above it, as names for `markdown.dialects`. */
export function guessDialects(files: Files, path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const prefix = folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join('')
    const found = marks.find(([, mark, word]) => {
      const bytes = files.read(`${prefix}${mark}`)
      return bytes && (word === undefined || new TextDecoder().decode(bytes).includes(word))
    })
    if (found) return [found[0]]
  }
  return []
}
