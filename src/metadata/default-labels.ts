/** English labels, for projects that bring none: i18next JSON v4 keys, by the region that shows them. */
export const defaultLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  byline: {
    published: 'Published {{date}}',
    readingTime_one: 'Reading time {{count}} minute',
    readingTime_other: 'Reading time {{count}} minutes',
    words_one: '~{{count}} word',
    words_other: '~{{count}} words',
  },
  related: { readArticle: 'Read Article' },
}
