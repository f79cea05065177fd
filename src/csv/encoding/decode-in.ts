/**
 * The characters of Windows-1252 from 80 to 9F, as the WHATWG lists them. Node up to version 24 decodes these bytes as
 * ISO-8859-1 (nodejs/node#56542), which would lose `€` and `’`.
 */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes in an encoding, given by its name for TextDecoder; undefined if the bytes are not valid in it. */
export function decodeIn(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWesternSigns(text) : text;
  } catch {
    return undefined;
  }
}

export const withWesternSigns = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (control) => westernSigns[control.charCodeAt(0) - 0x80]!);
