import type { Unit } from '../../model/catalog.ts'

/** What an entry has of a plural, as it is written: its `msgid_plural` and every form but the first. */
export function unsaidForms({ read }: Unit): string {
  if (!read?.text.includes('msgid_plural')) return ''
  const lines = read.text.replace(/^#~[ \t]*/gm, '').split(/\r\n|\n|\r/)
  const heads = lines.map((line) => /^msg\w+(?:\[\d+\])?/.exec(line)?.[0] ?? '')
  return lines
    .filter((_, index) => isOther(heads.slice(0, index + 1).findLast((head) => head !== '') ?? ''))
    .filter((line) => line !== '')
    .join('\n')
}

function isOther(head: string): boolean {
  return head === 'msgid_plural' || /^msgstr\[[1-9]/.test(head)
}
