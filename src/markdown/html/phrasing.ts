/** Elements that stand in a sentence ("phrasing content", HTML Standard 3.2.5.2.5). */
export const phrasing: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark ' +
    'meter output picture progress q ruby rb rp rt rtc s samp small source span strike strong sub ' +
    'sup time tt u var wbr'
  ).split(' '),
)
