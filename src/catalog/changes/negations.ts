/**
 * Words whose coming or going turns a statement round, by language. CLDR has no such list: closed
 * classes of function words, as grammars of the language list them. Lower case, whole words; `-` before
 * a form means the end of a word.
 */
const negations: Readonly<Record<string, readonly string[]>> = {
  en: "no not never none nobody nothing neither nor nowhere without cannot hardly unless -n’t -n't".split(
    ' ',
  ),
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne weder'.split(
    ' ',
  ),
  nl: 'niet geen nooit niemand niets nergens zonder noch'.split(' '),
  fr: 'ne n pas plus jamais rien aucun aucune personne sans ni'.split(' '),
  es: 'no nunca jamás nadie nada ningún ninguno ninguna sin ni tampoco'.split(' '),
  it: 'non mai nessuno nessuna nulla niente senza né'.split(' '),
  pt: 'não nunca jamais ninguém nada nenhum nenhuma sem nem'.split(' '),
  sv: 'inte aldrig ingen inget inga utan ej'.split(' '),
  da: 'ikke aldrig ingen intet uden ej'.split(' '),
  nb: 'ikke aldri ingen intet uten ei'.split(' '),
  pl: 'nie nigdy nikt nic żaden żadna żadne bez ani'.split(' '),
  cs: 'ne nikdy nikdo nic žádný žádná žádné bez ani'.split(' '),
  ru: 'не нет никогда никто ничего ни без нельзя'.split(' '),
  uk: 'не ні ніколи ніхто нічого без'.split(' '),
  tr: 'değil yok hayır asla hiç olmadan -madan -meden -maz -mez -mıyor -miyor -muyor -müyor'.split(
    ' ',
  ),
  hi: 'नहीं न ना मत बिना कभी'.split(' '),
  ar: 'لا لم لن ليس ليست بدون غير ما'.split(' '),
  zh: '不 没 没有 无 未 别 莫 非 勿 沒 沒有 無'.split(' '),
  ja: 'ない ません なく ず なし 未 無 不'.split(' '),
  ko: '안 않 못 없 아니'.split(' '),
}

/** Is the word, in lower case, one that turns a statement round? */
export function isNegation(word: string, language: string): boolean {
  const listed = negations[language] ?? []
  return listed.some((form) =>
    form.startsWith('-') ? word.endsWith(form.slice(1)) : word === form,
  )
}
