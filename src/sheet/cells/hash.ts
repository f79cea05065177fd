/**
 * Returns a hash of a text (32 bits): FNV-1a, followed by the last steps of MurmurHash3. Without these, the sum of
 * hashes would stay the same if two cells changed places.
 *
 * @param seed another seed gives another hash
 */
export function hashOf(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return mixed(value);
}

/** Returns the hash of the text with these codes, as `hashOf` does. */
export function hashOfCodes(codes: Uint8Array, length: number, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < length; index++) value = Math.imul(value ^ codes[index]!, 0x01000193);
  return mixed(value);
}

function mixed(sum: number): number {
  let value = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
