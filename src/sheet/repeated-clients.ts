import { eachRow, mapRows, type Sliced } from '../classifier/slices';
import { isErrorName } from '../classifier/error-name';
import { isBlank, type CellValue } from './cell';
import { clientCell, sheetColumn } from './customer-range';
import { foldHeader } from './fold-header';
import type { RowEvidence } from './judged-rows';
import type { CustomerRange } from './segmentation';

/** A client on more than one row. */
export interface RepeatedClient {
  /** As on the first of the rows. */
  readonly name: string;
  /** Her cell on the first row, and those on the others, with their sheet: `Customers!A14`. */
  readonly cell: string;
  readonly others: readonly string[];
}

/** Headers, most telling first: a number tells clients of one name apart. A header with more in it says something else. */
const headersOfClients = [
  [
    ...['client id', 'client no', 'client number', 'client code'],
    ...['customer id', 'customer no', 'customer number', 'customer code', 'account number', 'account id'],
    ...['客户编号', '客户号', '客户代码', '客户编码'],
  ],
  [
    ...['client', 'clients', 'client name', 'customer', 'customers', 'customer name'],
    ...['company', 'company name', 'account', 'account name'],
    ...['客户', '客户名', '客户名称', '客户姓名', '公司', '公司名称', '企业名称', '单位名称'],
  ],
  ['name', 'full name', '姓名', '名称'],
];

/** The rows of each client that stands on several, in the order of the sheet; none where no header names a column of clients. */
export function* repeatedRows(
  { headers, labels }: RowEvidence,
  isClient: (row: number) => boolean,
): Sliced<(readonly number[])[]> {
  const [column] = columnsOfClients(headers, [...labels.keys()]);
  if (column === undefined) return [];
  const names = labels.get(column)!;
  const rowsOf = new Map<string, number[]>();
  yield* eachRow(names.length, (row) => {
    const cell = names[row]!;
    if (!isClient(row) || isBlank(cell) || isErrorName(String(cell))) return;
    const name = fold(cell);
    const rows = rowsOf.get(name);
    if (rows) rows.push(row);
    else rowsOf.set(name, [row]);
  });
  return [...rowsOf.values()].filter(({ length }) => length > 1);
}

/** Where these clients stand, by the rows of each. */
export function* repeatedClients(
  range: CustomerRange,
  { headers, labels }: RowEvidence,
  repeated: readonly (readonly number[])[],
): Sliced<RepeatedClient[]> {
  const [column] = columnsOfClients(headers, [...labels.keys()]);
  if (column === undefined) return [];
  const cellOf = (row: number) => clientCell(range, row, sheetColumn(range, column));
  return yield* mapRows(repeated, ([first, ...others]) => ({
    name: String(labels.get(column)![first!]).trim(),
    cell: cellOf(first!),
    others: others.map(cellOf),
  }));
}

/** The column with the names of clients, by its header, or else the one with their numbers. */
export function columnOfNames(headers: readonly string[], columns: readonly number[]): number | undefined {
  const [numbers, ...names] = headersOfClients;
  return columnsOfClients(headers, columns, [...names, numbers!])[0];
}

/** The columns among these whose headers say that clients are named or numbered in them, most telling first. */
export function columnsOfClients(
  headers: readonly string[],
  columns: readonly number[],
  termsInOrder: readonly (readonly string[])[] = headersOfClients,
): number[] {
  return termsInOrder.flatMap(
    (terms) => columns.find((column) => terms.includes(foldHeader(headers[column] ?? ''))) ?? [],
  );
}

/** Case, width and blanks do not make another client. */
const fold = (cell: CellValue) => String(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
