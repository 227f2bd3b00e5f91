/**
 * The numbers that the values of words in a row stand for: `2`, `1e6`, `500`, `1e3` are 2 500 000. A word
 * that cannot go on (`two three`, `twenty thirty`) begins another number.
 * @param lead what a word before the first one adds to it
 */
export function* spokenNumber(values: readonly number[], lead: number): Iterable<number> {
  let total = 0
  let hundreds = 0
  let ones = 0
  let isEmpty = true
  let extra = lead
  for (const value of values) {
    const isScale = value >= 100 && Number.isInteger(Math.log10(value))
    if (!isScale && !isEmpty && !goesOn(ones, value)) {
      yield total + hundreds + ones
      ;[total, hundreds, ones, extra] = [0, 0, 0, 0]
    }
    isEmpty = false
    if (!isScale) ones += value + extra
    else if (value === 100) [hundreds, ones] = [(ones || 1 + extra) * value, 0]
    else [total, hundreds, ones] = [total + (hundreds + ones || 1 + extra) * value, 0, 0]
    extra = 0
  }
  if (!isEmpty) yield total + hundreds + ones
}

function goesOn(ones: number, next: number): boolean {
  return ones === 0 || next < 1 || (ones % 10 === 0 && ones >= 10 && next < 10)
}

/** A number as it may stand in digits; a half also as 50 per cent, and two and a half as 2:30. */
export function spokenReadings(value: number): readonly string[] {
  const percent = value < 1 ? [rounded(value * 100)] : []
  const minutes = Math.round((value % 1) * 60)
  const hour = Math.floor(value)
  const isTime = hour <= 12 && minutes > 0
  const times = isTime ? [`${hour % 12}:${minutes}`, `${(hour % 12) + 12}:${minutes}`] : []
  return [rounded(value), ...percent, ...times]
}

function rounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
