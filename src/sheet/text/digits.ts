import type { Culture } from './culture';

/** What may stand before decimals; the other one then stands between thousands. */
export type Mark = '.' | ',';

export const otherMark = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

const pointBeforeDecimals: Culture = { decimal: '.', group: ',' };
const commaBeforeDecimals: Culture = { decimal: ',', group: '.' };

const fewestGroupsBeyondDoubt = 3;
const lakhs = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/** Digits, thousands apart or not, and decimals as JavaScript writes them; undefined for any other text. */
export function digitsOf(text: string, { decimal, group }: Culture): string | undefined {
  const [whole = '', decimals, ...more] = text.split(decimal);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  const fraction = decimals === undefined ? '' : `.${decimals}`;
  if (/^\d+$/.test(whole) || (whole === '' && fraction !== '')) return whole + fraction;
  if (decimal !== ',' && lakhs.test(whole)) return whole.replaceAll(',', '') + fraction;

  const separator = /^[1-9]\d{0,2}(?:([ '’.,])\d{3})(?:\1\d{3})*$/.exec(whole)?.[1];
  if (separator === undefined) return undefined;
  const groups = whole.split(separator);
  const isBeyondDoubt = fraction !== '' || groups.length >= fewestGroupsBeyondDoubt;
  const parts = group === undefined ? separator !== '.' && isBeyondDoubt : separator === group;
  return parts || /[ '’]/.test(separator) ? groups.join('') + fraction : undefined;
}

/** The mark of digits that are two numbers: `15.000` is 15 to some and 15,000 to others. */
export const markInDoubt = (text: string) => /^[1-9]\d{0,2}([.,])\d{3}$/.exec(text)?.[1] as Mark | undefined;

/** Both numbers, without a sign, that digits in doubt may be. */
export function twoNumbersOf(text: string): [number, number] | undefined {
  if (!markInDoubt(text)) return undefined;
  return [pointBeforeDecimals, commaBeforeDecimals]
    .map((culture) => Number(digitsOf(text, culture)))
    .sort((a, b) => a - b) as [number, number];
}

/** The mark before the decimals of digits that are a number with that mark only; undefined where both will do or none. */
export function markOf(text: string): Mark | undefined {
  const plainly = /^\d+([.,])\d\d?$/.exec(text)?.[1];
  if (plainly) return plainly as Mark;
  if (markInDoubt(text) || /^\d+$/.test(text)) return undefined;
  const isPoint = digitsOf(text, pointBeforeDecimals) !== undefined;
  const isComma = digitsOf(text, commaBeforeDecimals) !== undefined;
  if (isPoint === isComma) return undefined;
  return isPoint ? '.' : ',';
}
