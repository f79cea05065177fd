/**
 * Returns a hash of a text (32 bits): FNV-1a, followed by the last steps of MurmurHash3. Without these, the sum of
 * hashes would stay the same if two cells changed places.
 *
 * @param seed another seed gives another hash
 */
export function hashOf(text: string, seed = 0): number {
  let value = hashBegun(seed);
  for (let index = 0; index < text.length; index++) value = hashedOn(value, text.charCodeAt(index));
  return hashEnded(value);
}

/** Returns the value to begin with to hash the codes of a text one by one, as `hashOf` does. */
export const hashBegun = (seed: number): number => 0x811c9dc5 ^ seed;

export const hashedOn = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193);

export function hashEnded(sum: number): number {
  let value = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
