/**
 * Encodes a text. The platform can only decode, so this decodes every one or two bytes and searches for the characters.
 */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytesOf = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

/** The characters of Microsoft's code page 1252 that Node's decoder lacks. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const enter = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) enter(byte);
  if (encoding === 'windows-1252') [...westernSigns].forEach((sign, at) => table.set(sign, [0x80 + at]));
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) enter(first, second);
  }
  tables.set(encoding, table);
  return table;
}
