/** English labels, for projects that bring none: i18next JSON v4 keys. */
export const defaultLabels: Readonly<Record<string, string>> = {
  published: 'Published {{date}}',
  readingTime_one: 'Reading time {{count}} minute',
  readingTime_other: 'Reading time {{count}} minutes',
  words_one: '~{{count}} word',
  words_other: '~{{count}} words',
  readArticle: 'Read Article',
  relatedArticles: 'Related articles',
}
