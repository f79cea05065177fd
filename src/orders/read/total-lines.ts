import type { Sliced } from '../../classifier/slices';
import { sheetColumn } from '../../sheet/customer-range';
import { saysWho } from '../../sheet/match/client-columns';
import { holdsDates } from '../../sheet/match/holds-measure';
import { findNonClients } from '../../sheet/rows/find-non-clients';
import type { NonClientCause } from '../../sheet/rows/non-client-text';
import type { Culture } from '../../sheet/text/culture';
import { plainNumber } from '../columns/amount-measure';
import type { OrderColumns, OrderRole } from '../order-role';
import type { OrderSheet } from '../order-sheet';

/** A line of a list that is no order, at the end or in between: a total, a subtotal or a repeated header. */
export interface TotalLine {
  readonly line: number;
  /** Index of the column that shows it. */
  readonly column: number;
  readonly shown: string;
}

const labels: readonly OrderRole[] = ['client', 'name', 'orderNumber', 'date', 'status'];
const figures: readonly OrderRole[] = ['amount', 'quantity', 'price', 'cost', 'profit'];
const causes: readonly NonClientCause[] = [
  'totalLabel',
  'totalFormula',
  'totalSum',
  'boldWithoutLabel',
  'header',
];

/** Finds the lines of a sheet that are totals, by the same rules as rows of totals among clients. */
export function* totalLines(sheet: OrderSheet, columns: OrderColumns, culture: Culture): Sliced<TotalLine[]> {
  const judged = (roles: readonly OrderRole[]) =>
    roles.flatMap((role) => {
      const index = columns[role];
      const cells = index === undefined ? undefined : sheet.cells.get(index);
      if (index === undefined || !cells) return [];
      return [{ index, sheetColumn: sheetColumn(sheet.range, index), header: sheet.headers[index]!, cells }];
    });
  const [inLabels, inFigures] = [judged(labels), judged(figures)];
  const { nonClients } = yield* findNonClients({
    top: sheet.range.top + 1,
    labels: inLabels,
    measures: inFigures.map((column) => ({ ...column, measure: plainNumber })),
    names: [],
    culture,
  });
  const all = [...inLabels, ...inFigures];
  const [clients, dates] = [sheet.cells.get(columns.client!)!, sheet.cells.get(columns.date!)!];
  // A line with client and date is an order, even if it equals the sum of the lines above, or if the company is called
  // Total.
  const isOrder = (row: number) => saysWho(clients[row]!) && holdsDates([dates[row]!]);
  return nonClients.flatMap(({ row, cause, shown, sheetColumn: at }) => {
    const index = all.find((column) => column.sheetColumn === at)?.index ?? inFigures[0]!.index;
    return causes.includes(cause) && !isOrder(row) ? [{ line: row, column: index, shown }] : [];
  });
}
