import type { Language } from '../../src/classifier/language';
import type { WorkbookPolicy } from '../../src/excel/office/known-to-formulas';
import type { Answer } from '../../src/functions/arguments/custom-function';
import { FunctionFault } from '../../src/functions/arguments/function-fault';
import type { Culture } from '../../src/sheet/text/culture';
import { calculate } from '../../src/functions/catalogue/typed-formula';

/** The serial number of 2026-11-21. */
export const today = 46347;

/**
 * Returns what a formula shows: a text for one cell, a list for a column, rows for a block; a fault as its error and
 * message. The workbook may have a policy.
 */
export function answerOf(
  formula: string,
  language: Language = 'en',
  policy?: WorkbookPolicy,
  culture?: Culture,
): string | string[] | string[][] {
  try {
    const rows = calculate(formula, { language, today, policy, culture }).map((row) => row.map(shown));
    if (rows.some((row) => row.length !== 1)) return rows;
    const column = rows.flat();
    return column.length === 1 ? column[0]! : column;
  } catch (error) {
    if (error instanceof FunctionFault) return shown(error);
    throw error;
  }
}

const shown = (answer: Answer) =>
  answer instanceof FunctionFault ? `${answer.code} ${answer.message}` : String(answer);

/** Splits a table written as text into cells: a line per row, ` | ` between cells. */
export const cellsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));
