import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 keeps what it made of a long formula under a 32-bit hash of its text. Among some ten thousand formulas
 * two have the same hash, and one of them is calculated as the other. Twice as many bits make that as good as impossible.
 */
export function keepLongFormulasApart(): void {
  // Only an instance is exported of the class that all these caches are of.
  const lru = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(formula: string): string };
  lru._hash = formulaKey;
}

/** What Univer keeps a formula of this text under. Long ones are hashed by FNV-1a twice, with two primes. */
export function formulaKey(text: string): string {
  if (text.length <= 64) return text;
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return `${text.length} ${one} ${other}`;
}
