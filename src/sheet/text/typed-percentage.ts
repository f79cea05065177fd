/**
 * Reads a number without a percent sign as a fraction of 1: 0.35 is itself, and from 2 on a number is in percent (35 is
 * 0.35). Undefined if both are possible (1.5), or neither (below 0, above 100).
 */
export function shareOfNumber(number: number): number | undefined {
  if (number >= 0 && number <= 1) return number;
  return number >= surelyPercent && number <= 100 ? number / 100 : undefined;
}

/** From this number on, a share without a percent sign must be in percent. */
export const surelyPercent = 2;

/**
 * The highest number without a percent sign that is itself a rate. A higher one is in percent, because nobody means
 * 7,500 % by 75.
 */
export const highestRate = 10;

/** Reads a number without a percent sign as a rate: up to 10 it is itself, above that it is in percent. */
export const rateOfNumber = (number: number): number =>
  Math.abs(number) > highestRate ? number / 100 : number;
