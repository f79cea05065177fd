import { hashesAgain } from './hashes-again';
import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { columnsOfClients, saysWho } from '../match/client-columns';
import { foldClient } from '../match/fold-client';
import { hashInColumn } from '../match/hash-of-client';
import { clientCell, sheetColumn } from '../customer-range';
import type { RowEvidence } from './row-evidence';
import type { CustomerRange } from '../customer-range';

/** A client on several rows. */
export interface RepeatedClient {
  /** The name in the first of the rows. */
  readonly name: string;
  /**
   * The client's cell in the first row; `others` has those in the other rows. Addresses include the sheet:
   * `Customers!A14`.
   */
  readonly cell: string;
  readonly others: readonly string[];
}

const clientsAmong = ({ headers, labels }: Pick<RowEvidence, 'headers' | 'labels'>) =>
  columnsOfClients(headers, [...labels.keys()], (column) => labels.get(column)!);

/**
 * Returns the rows of each client who has several, from top to bottom; empty if no header names a column of clients.
 */
export function* repeatedRows(
  { headers, labels }: RowEvidence,
  isClient: (row: number) => boolean,
  chosen?: number,
): Sliced<(readonly number[])[]> {
  const columns = chosen === undefined ? clientsAmong({ headers, labels }) : [chosen];
  const [first] = columns;
  if (first === undefined) return [];
  const whoIn = (row: number) => {
    const column = columns.find((each) => saysWho(labels.get(each)!.at(row)!))!;
    return `${column} ${foldClient(labels.get(column)!.at(row)!)}`;
  };
  const cells = columns.map((column) => labels.get(column)!);
  const hashIn = (row: number) => {
    if (!isClient(row)) return undefined;
    for (let at = 0; at < cells.length; at++) {
      const hash = hashInColumn(cells[at]!, row, columns[at]!);
      if (hash !== undefined) return hash;
    }
    return undefined;
  };
  const { length } = labels.get(first)!;
  const mayBeRepeated = yield* hashesAgain(length, hashIn);
  const rowsOf = new Map<string, number[]>();
  yield* eachRow(length, (row) => {
    if (!mayBeRepeated(row)) return;
    const who = whoIn(row);
    const rows = rowsOf.get(who);
    if (rows) rows.push(row);
    else rowsOf.set(who, [row]);
  });
  return [...rowsOf.values()].filter((rows) => rows.length > 1);
}

/**
 * Returns names and cells of these clients.
 *
 * @param repeated the rows of each client
 */
export function* repeatedClients(
  range: CustomerRange,
  { headers, labels }: RowEvidence,
  repeated: readonly (readonly number[])[],
  chosen?: number,
): Sliced<RepeatedClient[]> {
  const columns = chosen === undefined ? clientsAmong({ headers, labels }) : [chosen];
  return yield* mapRows(repeated, ([first, ...others]) => {
    const column = columns.find((each) => saysWho(labels.get(each)!.at(first!)!))!;
    const cellOf = (row: number) => clientCell(range, row, sheetColumn(range, column));
    return {
      name: String(labels.get(column)!.at(first!)).trim(),
      cell: cellOf(first!),
      others: others.map(cellOf),
    };
  });
}
