import { plainMarkdown } from '../../../src/model/markdown.ts'
import { source } from '../../../src/stages/source.ts'
import {
  dialectPatterns,
  headPatterns,
  markdownPatterns,
  mdxPatterns,
  type Pattern,
} from './pathological.ts'

/** Reads some of every pattern, as a process of its own: nothing may end it but its end. */
function read(path: string, text: string, dialects: readonly string[] = []): void {
  const file = { path, name: 'page', extension: '.md', text }
  source(file, {
    source: 'en',
    frontMatter: ['title', 'a'],
    keep: [],
    markdown: { ...plainMarkdown, dialects },
    timezone: 'UTC',
  })
}

const sites = ['hugo', 'mkdocs', 'obsidian', 'starlight', 'vitepress']
let count = 0
function each(patterns: typeof markdownPatterns, run: (make: Pattern) => void): void {
  for (const make of Object.values(patterns)) {
    run(make)
    count++
  }
}
each(markdownPatterns, (make) => read('page.md', make(1000)))
each(mdxPatterns, (make) => read('page.mdx', make(1000)))
each(dialectPatterns, (make) => read('page.md', make(1000), sites))
each(headPatterns, (make) => {
  read('page.md', `---\n${make(20_000)}\n---\n\nText\n`)
  read('page.md', `+++\na = ${make(20_000)}\n+++\n`)
  read('page.md', `{ "a": ${make(20_000)} }\n`)
})
process.stdout.write(`${count}\n`)
