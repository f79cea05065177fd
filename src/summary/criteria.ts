import type { ListColumns } from './list';

/*
 * Formulas with functions of Excel 2019, without array entry. Numbers in criteria are whole, because decimals would
 * need the decimal mark of the reader's Excel.
 */

/** Matches numbers only: no texts, blanks or errors. */
export const isNumber = '"<1E+307"';
/** Matches texts that show something. */
export const isText = '"?*"';

/**
 * Returns a piece of a formula: a criterion that matches only this cell's text. `~` before `* ? ~` makes them plain
 * characters, and `=` in front keeps a `>` at the beginning from being a comparison.
 */
export const criterionFor = (cell: string): string =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** Returns a formula for a cell that is to hold this criterion. */
export const criterionOf = (cell: string): string => `=${criterionFor(cell)}`;

/** Returns a formula for a value, or for an empty text if the condition holds. */
export const unless = (condition: string, value: string) => `=IF(${condition},"",${value})`;

/**
 * Returns formulas for the figures of the rows that meet criteria. Criteria are pairs such as `Clients[Segment],$AA6`.
 */
export function figuresOf({ values }: ListColumns, criteria: string) {
  const ofNumbers = `${criteria},${values},${isNumber}`;
  return {
    clients: `COUNTIFS(${criteria})`,
    withNumber: `COUNTIFS(${ofNumbers})`,
    sum: `SUMIFS(${values},${ofNumbers})`,
    mean: `AVERAGEIFS(${values},${ofNumbers})`,
    largest: `MAXIFS(${values},${ofNumbers})`,
  };
}

/**
 * Returns formulas for the same figures of all rows with a text, number or error in the column of segments. So a row of
 * totals without a segment is not counted.
 */
export function figuresOfAll({ tiers, values }: ListColumns) {
  const ofTexts = `${tiers},${isText},${values},${isNumber}`;
  // True for numbers and errors. Uses no criterion for them, because in some programs criteria do not find errors.
  const isOther = `(1-ISTEXT(${tiers}))*(1-ISBLANK(${tiers}))`;
  return {
    clients: `ROWS(${tiers})-COUNTBLANK(${tiers})`,
    withNumber: `COUNTIFS(${ofTexts})+SUMPRODUCT(${isOther}*ISNUMBER(${values}))`,
    sum: `SUMIFS(${values},${ofTexts})+IFERROR(SUMPRODUCT(${isOther},${values}),0)`,
  };
}

/**
 * Return formulas for the median, and for the largest or `rank`-th largest, of the values in rows for which the
 * condition is true. Both ignore errors and texts.
 */
export const medianOf = ({ values }: ListColumns, condition: string) =>
  `AGGREGATE(17,6,${values}/((${condition})*ISNUMBER(${values})),2)`;
export const largestOf = ({ values }: ListColumns, condition: string, rank: string) =>
  `AGGREGATE(14,6,${values}/((${condition})*ISNUMBER(${values})),${rank})`;

/**
 * Returns a formula for the place in the list, from 1 on, of the `which`-th row for which the condition is true.
 *
 * @param column a column of the list
 */
export const placeWhere = (column: string, condition: string, which: string) =>
  `AGGREGATE(15,6,(ROW(${column})-ROW(INDEX(${column},1))+1)/(${condition}),${which})`;
