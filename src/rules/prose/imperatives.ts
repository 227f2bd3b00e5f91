/**
 * Words that begin a call to action. Borrowed they stand elsewhere (`Apple Watch`), or in a noun
 * (`talk show`, `call center`), which is why those are not here. Lower case, by language (ISO 639-1).
 */
export function imperatives(language: string): ReadonlySet<string> {
  return lists.get(language) ?? none
}

const none: ReadonlySet<string> = new Set()

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en:
      'accept add apply ask become begin browse buy choose compare confirm connect continue create ' +
      'delete discover donate download edit enter explore find follow get give grow join keep know ' +
      'learn leave let listen log make pay read register remove request save schedule see select ' +
      'send share sign skip start stay submit subscribe take tell try unsubscribe use view visit ' +
      'watch write',
    nl:
      'begin bekijk bel bestel bezoek check deel doe download ga kies klik koop lees log luister maak ' +
      'meld neem ontdek probeer schrijf start stel stuur vind volg vraag zoek',
    de:
      'abonnieren beginnen download entdecken erfahren finden fragen hören kaufen laden lernen lesen ' +
      'melden öffnen schauen sehen senden start starten suchen teilen',
    fr: 'abonnez achetez appelez cherchez choisissez commencez découvrez essayez lire lisez partagez voir',
    es: 'busca compra compartir comparte descubre empieza lee leer llama prueba suscríbete únete ver',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
