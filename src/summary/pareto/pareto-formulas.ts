import { quoted } from '../../classifier/native/formula-text';
import { hasAmount, ofAmounts } from '../blocks/concentration';
import { fixedCell } from '../blocks/tier-figures';
import { largestOf, placeWhere } from '../criteria';
import { firstFigureRow, ofPareto } from '../layout';
import type { ListColumns } from '../list';

/** The number in the header row is the total; below it stands a row for each column of the chart. */
const [totalRow, firstRow] = [firstFigureRow + 1, firstFigureRow + 2];

interface Others {
  /** The index of the column of all others; left out if each client has a column of her own. */
  readonly others?: number;
  readonly nameOfOthers: (count: string) => string;
}

/** Returns the formulas of the Pareto chart's figures. Each takes the index of a column, from the largest client on. */
export function paretoFormulas(columns: ListColumns, { others, nameOfOthers }: Others) {
  const { values, names } = columns;
  const total = fixedCell(ofPareto.names, totalRow);
  const cell = (column: 'amounts' | 'names', index: number) => fixedCell(ofPareto[column], firstRow + index);
  const upTo = (index: number) => `${cell('amounts', 0)}:${cell('amounts', index)}`;
  /** If several clients have the same amount, each has a column, in the order of the list. */
  const placeOf = (index: number) =>
    placeWhere(
      values!,
      `(${values}=${cell('amounts', index)})*${hasAmount(columns)}`,
      `COUNTIF(${upTo(index)},${cell('amounts', index)})`,
    );
  // FIXED groups digits as Excel's settings say. TEXT would take the comma of `#,##0` for the decimal sign in some.
  const count = (below: number) => `FIXED(MAX(0,COUNTIFS(${ofAmounts(columns)})-${below}),0)`;
  const mark = '\u0000';
  const [before, after] = nameOfOthers(mark).split(mark) as [string, string];
  return {
    total: `=SUMIFS(${values},${ofAmounts(columns)})`,
    amount: (index: number) =>
      index === others
        ? `=MAX(0,${total}-SUM(${upTo(index - 1)}))`
        : `=IFERROR(${largestOf(columns, hasAmount(columns), String(index + 1))},0)`,
    name: (index: number) => {
      if (index === others) return `=${quoted(before)}&${count(others)}&${quoted(after)}`;
      return names === undefined ? index + 1 : `=IFERROR(INDEX(${names},${placeOf(index)})&"","")`;
    },
    share: (index: number) => `=IF(${total}=0,0,MIN(1,SUM(${upTo(index)})/${total}))`,
  };
}
