import { columnLetters } from '../../sheet/cells/cell';
import { gridCell, layOutGrid, type GridCell, type GridLine } from '../blocks/grid';
import { fixedCell } from '../blocks/tier-figures';
import { criterionOf, isNumber, unless } from '../criteria';
import { asText, countFormat, firstAside, shareFormat, type Block, type SummaryCell } from '../layout';
import type { SummaryTier } from '../list';
import { words } from '../words/languages';
import { rowsOfEither, sumOfEither } from './pair-formulas';
import { outcomesOf, type TwoModelsInput } from './two-models';

const nameOf = ({ input, color }: SummaryTier, look: GridLine['look']): GridLine => ({
  input,
  ...(look && { look }),
  ...(color && { color }),
});

/** Returns the names of rows and columns: the segments of both models. */
export const namesOf = ({ down, across }: TwoModelsInput) => ({
  down: outcomesOf(down).map((tier) => nameOf(tier, undefined)),
  across: outcomesOf(across).map((tier) => nameOf(tier, 'across')),
});

/** Returns the same with a row and a column for what is no segment of the model, and for totals. */
function namesWithTotals(input: TwoModelsInput) {
  const { sheet, twoModels } = words[input.language];
  const names = namesOf(input);
  return {
    down: [...names.down, { input: asText(twoModels.none) }, total(sheet.total, 'total')],
    across: [
      ...names.across,
      { input: asText(twoModels.none), look: 'across' as const },
      total(sheet.total, 'across'),
    ],
  };
}

const total = (name: string, look: 'total' | 'across'): GridLine => ({ input: asText(name), look });

/** Returns the first of the columns that only formulas read, right of all grids. */
const asideOf = ({ across }: TwoModelsInput) => Math.max(firstAside, outcomesOf(across).length + 4);

/** The figures of one grid: formulas for all rows, and for rows that meet criteria such as `Clients[Segment],$AA6`. */
interface Figures {
  readonly all: string;
  readonly of: (criteria: string) => string;
  /** Returns the formula of a remainder: the total of a line less its other cells. */
  readonly rest: (formula: string, down: number, across: number) => string;
  readonly numberFormat: string;
}

/**
 * Lays out a grid of figures over both columns of segments. The last row and column are totals; those before them hold what
 * is no segment of the model, so that each line adds up to its total.
 *
 * @param criteria the row of the heading of the grid beside which the criteria are
 */
function layOutFigures(
  input: TwoModelsInput,
  top: number,
  criteria: number,
  heading: string,
  { all, of, rest, numberFormat }: Figures,
): Block {
  const names = namesWithTotals(input);
  const none = { down: names.down.length - 2, across: names.across.length - 2 };
  const aside = asideOf(input);
  const ofRow = (down: number) => `${input.down.column},${fixedCell(aside, criteria + 3 + down)}`;
  const ofColumn = (across: number) =>
    `${input.across.column},${fixedCell(aside + 1, criteria + 3 + across)}`;
  const at = (down: number, across: number) => gridCell(top, down, across);
  const formulaOf = (down: number, across: number): string => {
    if (across === none.across)
      return rest(`${at(down, across + 1)}-SUM(${at(down, 0)}:${at(down, across - 1)})`, down, across);
    if (down === none.down)
      return rest(`${at(down + 1, across)}-SUM(${at(0, across)}:${at(down - 1, across)})`, down, across);
    const [isTotal, isTotalAcross] = [down > none.down, across > none.across];
    if (isTotal && isTotalAcross) return all;
    if (isTotal) return of(ofColumn(across));
    return of(isTotalAcross ? ofRow(down) : `${ofRow(down)},${ofColumn(across)}`);
  };
  return layOutGrid(top, heading, names, (down, across): GridCell => ({
    input: `=${formulaOf(down, across)}`,
    numberFormat,
    ...((down > none.down || across > none.across) && { look: 'total' }),
  }));
}

/** Lays out how many clients are in each pair of segments, and beside it the criteria that the other grids read too. */
export function layOutCounts(input: TwoModelsInput, top: number): Block {
  const { sheet } = words[input.language];
  const names = namesOf(input);
  const heading = input.countsRows ? sheet.rows : sheet.clients;
  const grid = layOutFigures(input, top, top, heading, {
    all: rowsOfEither(input.down.column, input.across.column),
    of: (criteria) => `COUNTIFS(${criteria})`,
    rest: (formula) => formula,
    numberFormat: countFormat,
  });
  const aside = asideOf(input);
  const criterion = (column: number, index: number, cell: string): SummaryCell => ({
    ...{ row: top + 2 + index, column, input: criterionOf(cell), look: 'aside' },
  });
  return {
    ...grid,
    cells: [
      ...grid.cells,
      ...names.down.map((_, index) => criterion(aside, index, fixedCell(0, top + 3 + index))),
      ...names.across.map((_, index) => criterion(aside + 1, index, fixedCell(index + 1, top + 2))),
    ],
  };
}

/** Lays out what the clients of each pair of segments bring. */
export function layOutSums(
  input: TwoModelsInput,
  { column, header, format }: NonNullable<TwoModelsInput['values']>,
  counts: number,
  top: number,
): Block {
  return layOutFigures(input, top, counts, header, {
    all: sumOfEither(input.down.column, input.across.column, column),
    of: (criteria) => `SUMIFS(${column},${criteria},${column},${isNumber})`,
    // Without this condition, a rounding error of the sums would be shown as -0.
    rest: (formula, down, across) => `IF(${gridCell(counts, down, across)}=0,0,${formula})`,
    numberFormat: format,
  });
}

/** Lays out the share that each cell of another grid has in that grid's total. */
export function layOutShares(input: TwoModelsInput, heading: string, of: number, top: number): Block {
  const names = namesWithTotals(input);
  const [last, right] = [names.down.length - 1, names.across.length - 1];
  const whole = `$${columnLetters(right + 1)}$${of + 3 + last}`;
  return layOutGrid(top, heading, names, (down, across): GridCell => ({
    input: unless(`${whole}=0`, `${gridCell(of, down, across)}/${whole}`),
    numberFormat: shareFormat,
    ...((down === last || across === right) && { look: 'total' }),
  }));
}
