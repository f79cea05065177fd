export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

export const pick = <T>(items: readonly T[], chance: () => number): T =>
  items[Math.floor(chance() * items.length)]!;

/** Returns a random number with standard normal distribution (Box–Muller transform). */
export const normal = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const shuffledItems = [...items];
  for (let last = shuffledItems.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [shuffledItems[last], shuffledItems[other]] = [shuffledItems[other]!, shuffledItems[last]!];
  }
  return shuffledItems;
}

/**
 * Returns a generator of pseudorandom numbers from 0 to below 1, which depend only on the seed (linear congruential).
 */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
