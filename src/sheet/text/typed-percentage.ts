/**
 * Returns a number without a percent sign as a fraction of 1: up to 1 it is the fraction itself, from 2 up it is in
 * percent. Undefined if it can be either, such as 1.5, or neither, below 0 or above 100.
 */
export function shareOfNumber(number: number): number | undefined {
  if (number >= 0 && number <= 1) return number;
  return number >= surelyPercent && number <= 100 ? number / 100 : undefined;
}

/** In shares, the least number that is surely in percent. */
export const surelyPercent = 2;

/** A rate above this, without a percent sign, is in percent: nobody means 7,500 % by 75. */
export const highestRate = 10;

/** Returns the rate of a number without a percent sign: up to 10 it is the rate itself, above that it is in percent. */
export const rateOfNumber = (number: number): number =>
  Math.abs(number) > highestRate ? number / 100 : number;
