/** The names of all reporters, in the order of the registry, for a help that need not load them. */
export const reporterNames: readonly string[] = [
  'pretty',
  'concise',
  'summary',
  'html',
  'markdown',
  'json',
  'github',
  'gitlab',
  'sarif',
  'rdjson',
  'junit',
  'checkstyle',
]
