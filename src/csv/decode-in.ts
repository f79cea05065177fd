/**
 * Windows-1252 from 80 to 9F, as the WHATWG's index has it. Node up to 24 leaves these as they are, as ISO-8859-1 does
 * (nodejs/node#56542): `€` and `’` would be lost.
 */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in an encoding, by the name that TextDecoder gives it; undefined if they are none of it. */
export function decodeIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWesternSigns(text) : text;
  } catch {
    return undefined;
  }
}

const withWesternSigns = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (control) => westernSigns[control.charCodeAt(0) - 0x80]!);
