import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 keeps what it made of a long formula under a 32-bit hash of its text. Among some ten thousand formulas
 * two have the same hash, and one of them is calculated as the other; nor is a formula forgotten by a name in its text.
 * So it is kept under the text itself, as a short one is. No more than 5,000 are kept.
 */
export function keepFormulasByTheirText(): void {
  // Only an instance is exported of the class that all these caches are of.
  const lru = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(text: string): string };
  lru._hash = (text) => text;
}
