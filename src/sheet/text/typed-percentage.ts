/**
 * The share of 1 that a number without a percent sign is: up to 1 it is the share itself, from 2 up it is in percent.
 * Undefined if it can be either, such as 1.5, or neither, below 0 or above 100.
 */
export function shareOfNumber(number: number): number | undefined {
  if (number >= 0 && number <= 1) return number;
  return number >= surelyPercent && number <= 100 ? number / 100 : undefined;
}

/** As of a share: the least number that is no part of 1. */
export const surelyPercent = 2;

/** Above so much a rate without a percent sign is in percent: nobody means 7,500 % by 75. */
export const highestRate = 10;

/** The rate that a number without a percent sign is: up to 10 times it is the rate itself, above that it is in percent. */
export const rateOfNumber = (number: number): number =>
  Math.abs(number) > highestRate ? number / 100 : number;
