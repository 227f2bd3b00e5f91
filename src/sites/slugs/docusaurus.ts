import { github } from './github.ts'
import type { Slugger } from './slugger.ts'

/** Docusaurus gives github-slugger the text of the Markdown tree, alternative texts included. */
export const docusaurus: Slugger = {
  ...github,
  name: 'docusaurus',
  summary: 'Docusaurus: as `github`, alternative texts of images included',
  reads: 'words-and-images',
}
