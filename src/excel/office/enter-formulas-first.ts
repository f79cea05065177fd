import type { CellValue } from '../../sheet/cells/cell';
import { isFormula } from './formulas-in-workbook';
import type { CellInput } from './write-cells';

/*
 * If a column of a table is blank or has one formula in all cells, a formula that is entered into some of its cells fills
 * the whole column (`run/journal/writing-passes.ts`). So what is put back enters the formulas first, then all else.
 */

/**
 * Adds to what is entered into a column that its blank cells are cleared once it gets formulas.
 *
 * @param inputs what to enter into each cell; null leaves it unchanged
 * @param now what the cells hold; null for a cell to leave alone
 */
export function keptBlank(
  inputs: readonly CellInput[],
  now: readonly (CellValue | null)[],
): readonly CellInput[] {
  if (!inputs.some(isFormula)) return inputs;
  return inputs.map((input, row) => (input === null && now[row] === '' ? '' : input));
}

/** Queues entering the formulas, then everything else, because a table may fill the other cells with a formula. */
export function enterFormulasFirst(cells: () => Excel.Range, inputs: readonly CellInput[]): void {
  const write = (column: readonly CellInput[]) => {
    if (column.some((input) => input !== null)) cells().values = column.map((input) => [input]);
  };
  write(inputs.map((input) => (isFormula(input) ? input : null)));
  write(inputs.map((input) => (isFormula(input) ? null : input)));
}
