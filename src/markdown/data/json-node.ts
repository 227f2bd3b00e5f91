import type { Literal } from 'mdast'

/** JSON front matter, with its fences. */
export interface Json extends Literal {
  type: 'json'
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    json: Json
  }
  interface RootContentMap {
    json: Json
  }
}
