import { isNumber, isText } from '../criteria';

/*
 * Formulas over two columns of segments side by side. A row counts if it has a text, number or error in either column.
 */

/** True for each row in which this column shows something, errors included. */
const shows = (column: string) => `(1-ISNUMBER(1/(LEN(${column})=0)))`;

/** Returns the number of rows that show something in either column. */
export const rowsOfEither = (one: string, other: string): string =>
  `SUMPRODUCT(--(${shows(one)}+${shows(other)}>0))`;

/** Returns the sum of the numbers in `values` beside rows that show something in either column. */
export function sumOfEither(one: string, other: string, values: string): string {
  const ofTexts = (...columns: readonly string[]) =>
    `SUMIFS(${values},${columns.map((column) => `${column},${isText},`).join('')}${values},${isNumber})`;
  const isNoText = (column: string) => `(1-ISTEXT(${column})*${shows(column)})`;
  const others = `(${shows(one)}+${shows(other)}>0)*${isNoText(one)}*${isNoText(other)}`;
  return `${ofTexts(one)}+${ofTexts(other)}-${ofTexts(one, other)}+IFERROR(SUMPRODUCT(${others},${values}),0)`;
}

/** Returns the number of rows that show something in either column but have no number in `values`. */
export const withoutNumber = (one: string, other: string, values: string): string =>
  `SUMPRODUCT((${shows(one)}+${shows(other)}>0)*(1-ISNUMBER(${values})))`;
