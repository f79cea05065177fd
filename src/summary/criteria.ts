import type { ListColumns } from './list';

/*
 * Pieces of formulas with functions of Excel 2019, without array entry. A criterion's decimal mark would be that of the
 * reader's Excel, so the numbers in texts are whole.
 */

/** Matches numbers only: no texts, blanks or errors. */
export const isNumber = '"<1E+307"';
/** Matches texts that show something. */
export const isText = '"?*"';

/**
 * Returns a formula for a criterion that only this cell's text fulfils: `* ? ~` are no patterns in it, and the `=` ahead
 * keeps a `>` at the beginning from being a comparison.
 */
export const criterionOf = (cell: string): string =>
  `="="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** Returns a formula that is empty if the condition holds; otherwise the value. */
export const unless = (condition: string, value: string) => `=IF(${condition},"",${value})`;

/** The figures of the rows of the list that fulfil criteria: pairs such as `Clients[Segment],$AA6`. */
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

/** The same of all rows with a text, number or error in the column of segments; a total without a segment is none. */
export function figuresOfAll({ tiers, values }: ListColumns) {
  const ofTexts = `${tiers},${isText},${values},${isNumber}`;
  // No criterion finds errors in every program.
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
