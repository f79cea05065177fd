import type { Culture } from './culture';

/** A possible decimal mark; the other one then separates thousands. */
export type Mark = '.' | ',';

export const otherMark = (mark: Mark): Mark => (mark === '.' ? ',' : '.');

const pointBeforeDecimals: Culture = { decimal: '.', group: ',' };
const commaBeforeDecimals: Culture = { decimal: ',', group: '.' };

const fewestGroupsBeyondDoubt = 3;
const lakhs = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/**
 * Returns a number without sign as JavaScript writes it: no thousands separators, a point before the decimals.
 * Undefined if the text is no such number, or can be two (15.000) and the culture does not decide.
 */
export function digitsOf(text: string, { decimal, group }: Culture): string | undefined {
  const at = decimal === undefined ? -1 : text.indexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  if (at >= 0 && !/^\d+$/.test(text.slice(at + 1))) return undefined;
  const fraction = at < 0 ? '' : `.${text.slice(at + 1)}`;
  if (/^\d+$/.test(whole) || (whole === '' && fraction !== '')) return whole + fraction;
  if (decimal !== ',' && lakhs.test(whole)) return whole.replaceAll(',', '') + fraction;

  const separator = /^[1-9]\d{0,2}(?:([ '’.,])\d{3})(?:\1\d{3})*$/.exec(whole)?.[1];
  if (separator === undefined) return undefined;
  const isBeyondDoubt = () => fraction !== '' || whole.split(separator).length >= fewestGroupsBeyondDoubt;
  const parts = group === undefined ? separator !== '.' && isBeyondDoubt() : separator === group;
  return parts || /[ '’]/.test(separator) ? whole.replaceAll(separator, '') + fraction : undefined;
}

/**
 * Returns the mark in digits that can be two numbers: the point in `15.000`, which is 15 to some and 15,000 to others.
 */
export const markInDoubt = (text: string) => /^[1-9]\d{0,2}([.,])\d{3}$/.exec(text)?.[1] as Mark | undefined;

/** Returns the two numbers that ambiguous digits can mean, without a sign: 15 and 15,000 for `15.000`. */
export function twoNumbersOf(text: string): [number, number] | undefined {
  if (!markInDoubt(text)) return undefined;
  return [pointBeforeDecimals, commaBeforeDecimals]
    .map((culture) => Number(digitsOf(text, culture)))
    .sort((a, b) => a - b) as [number, number];
}

/**
 * Returns the decimal mark of digits that are a number with this mark only; undefined if either mark, or none, is
 * possible.
 */
export function markOf(text: string): Mark | undefined {
  const plainly = /^\d+([.,])\d\d?$/.exec(text)?.[1];
  if (plainly) return plainly as Mark;
  if (markInDoubt(text) || /^\d+$/.test(text)) return undefined;
  const isPoint = digitsOf(text, pointBeforeDecimals) !== undefined;
  const isComma = digitsOf(text, commaBeforeDecimals) !== undefined;
  if (isPoint === isComma) return undefined;
  return isPoint ? '.' : ',';
}
