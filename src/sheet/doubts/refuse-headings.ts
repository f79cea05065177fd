import { eachRow, type Sliced } from '../../classifier/slices';
import { foldName } from '../../classifier/names/fold-name';
import { isBlank, type CellValue } from '../cells/cell';
import { columnsOfClients } from '../match/client-columns';
import { clientCell, sheetColumn, type CustomerRange } from '../customer-range';
import { SheetProblem } from '../problem';
import { mayBeTotalLabel } from '../text/total-label';
import type { RowEvidence } from '../rows/row-evidence';

/**
 * Refuses a report in which a client is a heading above her rows, as in *Sales by Customer Detail*: `Ann`, then rows
 * without a client, then `Total for Ann`. Each of these rows would get a segment of its own.
 *
 * @param isClient whether a row would be taken for a client
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
  // If rows name their clients, a heading above them does no harm: that of a region, for example.
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

interface Headings {
  /** Rows with a text and no figures above rows with figures and no text. */
  readonly headings: readonly number[];
  /** How many of these have a total with their text below: `Total for Ann`. */
  readonly closed: number;
  /** Rows of clients with a text, those totals left out. */
  readonly named: number;
}

function* headingsIn(cells: readonly CellValue[], isClient: (row: number) => boolean): Sliced<Headings> {
  const headings: number[] = [];
  let [closed, named] = [0, 0];
  let heading: { readonly row: number; readonly text: string } | undefined;
  yield* eachRow(cells.length, (row) => {
    const cell = cells[row]!;
    if (isBlank(cell)) {
      if (heading && isClient(row) && headings.at(-1) !== heading.row) headings.push(heading.row);
      return;
    }
    const text = foldName(String(cell));
    const closes =
      heading !== undefined &&
      headings.at(-1) === heading.row &&
      mayBeTotalLabel(cell) &&
      text.includes(heading.text);
    if (closes) closed++;
    else if (isClient(row)) named++;
    heading = isClient(row) || closes ? undefined : { row, text };
  });
  return { headings, closed, named };
}
