import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Makes Univer cache parsed formulas under their full text.
 *
 * Univer 0.25.1 caches a long formula under a 32-bit hash of its text. Among some ten thousand formulas, two have the
 * same hash, and one of them is then calculated as the other. When a name changes, removing its formulas from the cache
 * also misses those stored under a hash. The cache still has at most 5,000 entries.
 */
export function keyFormulaCacheByText(): void {
  // Univer exports only an instance of the cache class, not the class itself.
  const lru = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(text: string): string };
  lru._hash = (text) => text;
}
