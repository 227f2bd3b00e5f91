import type { Finding } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'
import { escapeXml } from './writing/escape-xml.ts'

/** Checkstyle's XML, which Jenkins, SonarQube and reviewdog read: findings file by file. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins, SonarQube and others',
  isDocument: true,
  report(findings) {
    const files = [...Map.groupBy(findings, ({ path }) => path)]
    const lines = files.flatMap(([path, found]) => [
      `  <file name="${escapeXml(path)}">`,
      ...found.map(error),
      '  </file>',
    ])
    return `${['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...lines, '</checkstyle>'].join('\n')}\n`
  },
}

const severities = { error: 'error', warn: 'warning', info: 'info' } as const

function error({ line, column, severity, message, help, rule }: Finding): string {
  const text = help === undefined ? message : `${message}. ${help}`
  const place = `line="${line}" column="${column}" severity="${severities[severity]}"`
  return `    <error ${place} message="${escapeXml(text)}" source="dragoman.${escapeXml(rule)}"/>`
}
