/*
 * The code that reads numbers and dates out of texts. In the add-in, the build replaces this file by `typed-to-come.ts`,
 * so that formulas over plain numbers do not wait for it.
 */
export { dayInText, orderThroughout } from '../text/date-in-text';
export { amountIn, isPercent, percentIn, plainNumberIn } from '../text/number-in-text';
export { cultureOfTexts } from './culture-of-texts';
