import type { ListColumns } from './list';

/*
 * Formulas with functions of Excel 2019, without array entry. Numbers in criteria are whole, because a decimal mark
 * would have to be that of the reader's Excel.
 */

/** Matches numbers only: no texts, blanks or errors. */
export const isNumber = '"<1E+307"';
/** Matches texts that show something. */
export const isText = '"?*"';

/**
 * Returns a part of a formula: a criterion that matches this cell's text only. `~` before `* ? ~` makes them plain
 * characters, and `=` in front keeps a `>` at the beginning from being a comparison.
 */
export const criterionFor = (cell: string): string =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** Returns a formula for a cell that holds this criterion. */
export const criterionOf = (cell: string): string => `=${criterionFor(cell)}`;

/** Returns a formula that gives an empty text if the condition holds, otherwise the value. */
export const unless = (condition: string, value: string) => `=IF(${condition},"",${value})`;

/** Returns formulas of the figures of rows that meet criteria; criteria are pairs such as `Clients[Segment],$AA6`. */
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
 * Returns formulas of the same figures for all rows with a text, number or error in the column of segments. A total
 * without a segment is not counted.
 */
export function figuresOfAll({ tiers, values }: ListColumns) {
  const ofTexts = `${tiers},${isText},${values},${isNumber}`;
  // True for numbers and errors. No criterion is used for them, because in some programs criteria find no errors.
  const isOther = `(1-ISTEXT(${tiers}))*(1-ISBLANK(${tiers}))`;
  return {
    clients: `ROWS(${tiers})-COUNTBLANK(${tiers})`,
    withNumber: `COUNTIFS(${ofTexts})+SUMPRODUCT(${isOther}*ISNUMBER(${values}))`,
    sum: `SUMIFS(${values},${ofTexts})+IFERROR(SUMPRODUCT(${isOther},${values}),0)`,
  };
}

/** Returns the median or the largest of the values in rows for which the condition is true; ignores errors and texts. */
export const medianOf = ({ values }: ListColumns, condition: string) =>
  `AGGREGATE(17,6,${values}/((${condition})*ISNUMBER(${values})),2)`;
export const largestOf = ({ values }: ListColumns, condition: string, rank: string) =>
  `AGGREGATE(14,6,${values}/((${condition})*ISNUMBER(${values})),${rank})`;
