const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** Roman numerals of two letters or more, in which many languages count their centuries. */
export function* romanNumbers(text: string): Iterable<number> {
  for (const [numeral] of text.matchAll(
    /(?<![\p{L}\p{M}\p{Nd}])(?=[IVXL]{2})(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{M}\p{Nd}])/gu,
  ))
    yield Array.from(numeral, (letter) => letters[letter] ?? 0).reduce(
      (sum, value, index, all) => sum + (value < (all[index + 1] ?? 0) ? -value : value),
      0,
    )
}
