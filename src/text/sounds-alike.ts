/** Consonants made in the same place of the mouth. */
const groups = ['pb', 'fw', 'td', 'kg', 'szcj', 'lr']

/** Are two sounds consonants made in the same place of the mouth? */
export function soundsAlike(sound: string, other: string): boolean {
  return groups.some((group) => group.includes(sound) && group.includes(other))
}
