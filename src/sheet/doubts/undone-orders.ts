import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import type { AskedMeasure } from '../question';
import type { ReportedCell } from '../reported-cell';
import { isUndone } from '../text/order-status';
import { sheetText } from '../text/sheet-text';
import type { Language } from '../../classifier/language';

/** The column of a list of orders that says what became of each order. */
export interface Statuses {
  readonly index: number;
  readonly header: string;
  readonly cells: CellColumn;
}

/**
 * Reports the first order that was cancelled or given back although its amount is above zero and counts, and how many
 * such orders there are. Empty if there is none.
 *
 * @param columns the numbers that were read, by measure id
 */
export function* undoneOrders(
  range: CustomerRange,
  language: Language,
  measures: readonly AskedMeasure[],
  columns: Readonly<Record<string, MeasureColumn>>,
  statuses: readonly Statuses[],
): Sliced<ReportedCell[]> {
  const amounts = measures
    .filter(({ measure }) => isMoney(measure))
    .map(({ measure }) => columns[measure.id]!);
  const counts = (row: number) =>
    amounts.some(({ values, knowledge: found }) => found[row] === knowledge.known && values[row]! > 0);
  if (amounts.length === 0) return [];
  const reported: ReportedCell[] = [];
  for (const { index, header, cells } of statuses) {
    const says = rememberTexts((cell: CellValue) => !isBlank(cell) && isUndone(String(cell)));
    const rows: number[] = [];
    yield* eachRow(range.rows, (row) => {
      if (says(cells.at(row) ?? '') && counts(row)) rows.push(row);
    });
    const [row] = rows;
    if (row === undefined) continue;
    const status = String(cells.at(row)).trim();
    const cell = clientCell(range, row, sheetColumn(range, index));
    reported.push({ row, cell, reason: sheetText[language].undoneOrder(header, status, rows.length) });
  }
  return reported;
}

const isMoney = ({ means = [] }: AskedMeasure['measure']) =>
  means.includes('money') || means.includes('profit');
