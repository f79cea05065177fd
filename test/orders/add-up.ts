import { atOneGo } from '../../src/classifier/slices';
import { addUpOrders, type OrderChoice } from '../../src/orders/clients/add-up-orders';
import type { AddedUp } from '../../src/orders/clients/added-client';
import { findOrderColumns } from '../../src/orders/columns/find-order-columns';
import type { OrderSheet } from '../../src/orders/order-sheet';
import type { CellValue } from '../../src/sheet/cells/cell';
import { serialOfText } from '../../src/sheet/cells/excel-date';
import type { Culture } from '../../src/sheet/text/culture';

export type Lines = readonly (readonly CellValue[])[];

/** Returns the serial number of a day such as 2026-11-28. */
export const day = (text: string) => serialOfText(text)!;
export const today = day('2026-11-28');

/** Returns a list of orders at A1 of a sheet, header first. */
export function orderSheet([headers = [], ...lines]: Lines, sheetName = 'Orders'): OrderSheet {
  const cells = new Map(headers.map((_, column) => [column, lines.map((line) => line[column] ?? '')]));
  const range = { sheetId: '1', sheetName, top: 0, left: 0, rows: lines.length, columns: headers.length };
  return { range, headers: headers.map(String), cells };
}

export const firstLines = ([headers = [], ...lines]: Lines, culture?: Culture) => ({
  headers: headers.map(String),
  samples: lines.slice(0, 200),
  culture,
});

/** Adds up a list by the columns that ClientTier finds. */
export function addUp(
  rows: Lines,
  choice: Partial<OrderChoice> = {},
  { culture, on = today }: { culture?: Culture; on?: number } = {},
): AddedUp {
  const found = findOrderColumns(firstLines(rows, culture));
  return atOneGo(
    addUpOrders([orderSheet(rows)], { columns: found.columns, says: found, ...choice }, on, culture),
  );
}

/** Returns the client with this key. */
export const client = ({ clients }: AddedUp, key: CellValue) => clients.find((each) => each.key === key);

export const noteOf = ({ notes }: AddedUp, wanted: string) => notes.find(({ kind }) => kind === wanted);
export const questionOf = ({ questions }: AddedUp, wanted: string) =>
  questions.find(({ id }) => id === wanted);
