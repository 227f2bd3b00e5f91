/** Stands for every unit of what is masked in a text, so that offsets hold: no letter, no space, in no word. */
export const masked = '\uFFFC'
