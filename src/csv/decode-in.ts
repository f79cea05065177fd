/**
 * Windows-1252 from 80 to 9F, by the index of the WHATWG. Node up to 24 decodes these as ISO-8859-1 does
 * (nodejs/node#56542), which would lose `€` and `’`.
 */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes in an encoding, by its name for TextDecoder; undefined if they are not valid in it. */
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
