import type { Language } from '../../classifier/language';
import { eachRow, type Sliced } from '../../classifier/slices';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import { columnOfNames, columnsOfClients } from '../match/client-columns';
import type { ReportedCell } from '../reported-cell';
import type { RowEvidence } from '../rows/row-evidence';
import { isBlankAt } from '../text/plain-label';
import { sheetText } from '../text/sheet-text';

/**
 * Reports the first client whose cells are blank in every column that says who the clients are, and how many such
 * clients there are. Empty if there is none, or if no header says who the clients are.
 */
export function* namelessClients(
  range: CustomerRange,
  language: Language,
  { headers, labels }: RowEvidence,
  isClient: (row: number) => boolean,
): Sliced<ReportedCell[]> {
  const ofClients = columnsOfClients(headers, [...labels.keys()]);
  const name = columnOfNames(headers, ofClients);
  if (name === undefined) return [];
  const columns = ofClients.map((index) => labels.get(index)!);
  const nameless: number[] = [];
  yield* eachRow(range.rows, (row) => {
    for (const cells of columns) if (!isBlankAt(cells, row)) return;
    if (isClient(row)) nameless.push(row);
  });
  const [row] = nameless;
  if (row === undefined) return [];
  const cell = clientCell(range, row, sheetColumn(range, name));
  return [{ row, cell, reason: sheetText[language].nameless(headers[name] ?? '', nameless.length) }];
}
