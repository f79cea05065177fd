import { knowledge, type MeasureColumn } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import type { AskedMeasure } from '../question';
import type { ReportedCell } from '../reported-cell';
import { sidesOfColumn } from '../text/status/debit-credit';
import { countSides, sideToSubtract } from '../text/sides';
import { kindsOfDocuments, type DocumentKind } from '../text/status/kinds-of-documents';
import { isNoSaleYet, isUndone } from '../text/status/order-status';
import { sheetText } from '../text/sheet-text';
import type { Language } from '../../classifier/language';

/** The column of a list of orders that says what became of each order. */
export interface Statuses {
  readonly index: number;
  readonly header: string;
  /** True if the header shows that the column has kinds of documents, such as *Transaction type*. */
  readonly isKind: boolean;
  readonly cells: CellColumn;
}

/** What a column may say of a row whose amount should perhaps not count. */
type Doubt = 'undone' | 'noSaleYet' | 'subtracted';

/**
 * Reports the first order that was cancelled or given back, or that never became a sale, or is on the other side than
 * most (credits among debits), although its amount is above zero and counts. Says how many such orders there are. Empty
 * if there is none.
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
  for (const column of statuses) {
    const { index, header, cells } = column;
    const says = yield* doubtsIn(range.rows, column);
    const rowsOf = new Map<Doubt, number[]>();
    yield* eachRow(range.rows, (row) => {
      const doubt = says(cells.at(row) ?? '');
      if (doubt === '' || !counts(row)) return;
      const rows = rowsOf.get(doubt);
      if (rows) rows.push(row);
      else rowsOf.set(doubt, [row]);
    });
    const text = sheetText[language];
    for (const [doubt, rows] of rowsOf) {
      const [row] = rows as [number];
      const status = String(cells.at(row)).trim();
      const cell = clientCell(range, row, sheetColumn(range, index));
      const reason = (doubt === 'subtracted' ? text.otherSide : text.undoneOrder)(
        header,
        status,
        rows.length,
      );
      reported.push({ row, cell, reason });
    }
  }
  return reported;
}

/** Makes the function that returns the doubt in a cell of such a column; `''` for none. */
function* doubtsIn(
  rows: number,
  { header, cells, isKind }: Statuses,
): Sliced<(cell: CellValue) => Doubt | ''> {
  const linesOf = new Map<string, number>();
  yield* eachRow(rows, (row) => {
    const text = String(cells.at(row) ?? '');
    linesOf.set(text, (linesOf.get(text) ?? 0) + 1);
  });
  const sideOf = sidesOfColumn(header, [...linesOf.keys()]);
  if (!sideOf) {
    const documents = isKind ? kindsOfDocuments([...linesOf.keys()]) : undefined;
    return rememberTexts((cell) => {
      const document = documents?.get(String(cell));
      return document ? doubtOf[document] : doubtIn(cell);
    });
  }
  const subtracted = sideToSubtract(countSides([...linesOf].map(([text, lines]) => [sideOf(text), lines])));
  return rememberTexts((cell) => (subtracted && sideOf(cell) === subtracted ? 'subtracted' : ''));
}

/** The doubt for each kind of document: a credit note is undone, a payment no sale of its own. */
const doubtOf: Readonly<Record<DocumentKind, Doubt | ''>> = {
  sale: '',
  credit: 'undone',
  other: 'noSaleYet',
};

function doubtIn(cell: CellValue): Doubt | '' {
  if (isBlank(cell)) return '';
  if (isUndone(String(cell))) return 'undone';
  return isNoSaleYet(String(cell)) ? 'noSaleYet' : '';
}

const isMoney = ({ means = [] }: AskedMeasure['measure']) =>
  means.includes('money') || means.includes('profit');
