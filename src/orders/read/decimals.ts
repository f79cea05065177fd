import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';

/**
 * The most decimals to keep. A formula such as =B2/3 gives any number of them, but no list of money needs more than
 * this.
 */
const mostDecimals = 8;

/** Returns how many decimals a number has, as Excel shows it with 15 digits. */
export function decimalsOf(number: number): number {
  if (Number.isInteger(number)) return 0;
  const [digits = '', exponent = '0'] = String(Number(number.toPrecision(15))).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(mostDecimals, Math.max(0, decimals));
}

/** Returns the most decimals in a column. */
export function* decimalsIn({ values, knowledge: known }: MeasureColumn): Sliced<number> {
  let most = 0;
  yield* eachRow(values.length, (line) => {
    if (known[line] === knowledge.known && most < mostDecimals && Number.isFinite(values[line]!))
      most = Math.max(most, decimalsOf(values[line]!));
  });
  return most;
}

/** Rounds to this many decimals, halves away from zero as by hand: with two, 32.345 is 32.35. */
export function rounded(number: number, decimals: number): number {
  if (!Number.isFinite(number)) return number;
  const [digits, exponent = '0'] = String(Math.abs(number)).split('e');
  const whole = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [wholeDigits, wholeExponent = '0'] = String(whole).split('e');
  const size = Number(`${wholeDigits}e${Number(wholeExponent) - decimals}`);
  return number < 0 && size !== 0 ? -size : size;
}
