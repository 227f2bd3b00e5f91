/** Percent, rounded down so that 100 means all; 100 where there is nothing to translate. */
export function coverage(done: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * done) / all)
}
