/**
 * Words of buttons and menus that are no names. Languages of the same script borrow them, so they
 * tell only between scripts. Lower case, by language (ISO 639-1).
 */
export function interfaceWords(language: string): ReadonlySet<string> {
  return language === 'en' ? english : none
}

const none: ReadonlySet<string> = new Set()

const english: ReadonlySet<string> = new Set(
  (
    'account article articles author back book call cancel categories change check close contact copy ' +
    'date day days details email error events help history home hour hours language login menu message ' +
    'minute minutes month months name news next open order page password phone please practice preview ' +
    'previous print privacy profile question questions related reset results search send settings show ' +
    'stop summary support tags talk terms thanks title today topics update welcome week weeks yes'
  ).split(' '),
)
