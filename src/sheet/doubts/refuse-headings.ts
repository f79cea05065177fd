import { eachRow, type Sliced } from '../../classifier/slices';
import { foldName } from '../../classifier/names/fold-name';
import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { columnsOfClients } from '../match/client-columns';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import { SheetProblem } from '../problem';
import { isBlankAt } from '../text/plain-label';
import { mayBeTotalLabel } from '../text/total-label';
import type { RowEvidence } from '../rows/row-evidence';

/**
 * Refuses a report that has each client as a heading above her rows, as in *Sales by Customer Detail*: `Ann`, then rows
 * without a client, then `Total for Ann`. Otherwise each of these rows would get a segment of its own.
 *
 * @param isClient returns whether a row would be taken for a client
 * @param client index of the chosen column of clients
 * @throws SheetProblem naming the first such heading
 */
export function* refuseHeadings(
  range: CustomerRange,
  { headers, labels }: Pick<RowEvidence, 'headers' | 'labels'>,
  isClient: (row: number) => boolean,
  client: number | undefined,
): Sliced<void> {
  const known = client === undefined ? columnsOfClients(headers, [...labels.keys()])[0] : client;
  // If a column names the client of each row, only that column matters: a heading in another one, such as a region,
  // does no harm.
  const columns = known === undefined ? [...labels.keys()] : [known];
  for (const column of columns) {
    const { headings, closed, named } = yield* headingsIn(labels.get(column) ?? [], isClient);
    const isReport = closed > 0 || (column === known && named === 0 && headings.length > 1);
    if (!isReport) continue;
    throw new SheetProblem('clientsAsHeadings', {
      cell: clientCell(range, headings[0]!, sheetColumn(range, column)),
    });
  }
}

const folded = (cell: CellValue) => foldName(String(cell));

interface Headings {
  /** Rows with a text but no figures, above rows with figures but no text. */
  readonly headings: readonly number[];
  /** How many of these headings are followed by a total with the same text: `Total for Ann`. */
  readonly closed: number;
  /** How many rows of clients have a text, not counting those totals. */
  readonly named: number;
}

function* headingsIn(cells: CellColumn, isClient: (row: number) => boolean): Sliced<Headings> {
  const headings: number[] = [];
  let [closed, named] = [0, 0];
  let heading: { readonly row: number; readonly cell: CellValue } | undefined;
  yield* eachRow(cells.length, (row) => {
    if (isBlankAt(cells, row)) {
      if (heading && isClient(row) && headings.at(-1) !== heading.row) headings.push(heading.row);
      return;
    }
    const closes =
      heading !== undefined &&
      headings.at(-1) === heading.row &&
      mayBeTotalLabel(cells.at(row)!) &&
      folded(cells.at(row)!).includes(folded(heading.cell));
    if (closes) closed++;
    else if (isClient(row)) named++;
    heading = isClient(row) || closes ? undefined : { row, cell: cells.at(row)! };
  });
  return { headings, closed, named };
}
