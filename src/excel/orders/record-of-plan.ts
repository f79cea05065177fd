import { answersOfBoth } from '../../orders/ask/given-answers';
import { checksum } from '../../sheet/cells/checksum';
import type { ClientsRecord } from '../../orders/sheet/clients-record';
import type { CellValue } from '../../sheet/cells/cell';
import { isAsWritten, markedCell, ownFormulaMark } from './as-written';
import type { ClientsPlan } from './plan-clients';

/** The cells of the sheet after a plan is carried out, by column id; a formula is shown as `ownFormulaMark`. */
export type CellsThen = ReadonlyMap<string, readonly CellValue[]>;

/** Returns the record to store after a plan is carried out. */
export function recordOfPlan(
  { choice, orders, added, notes, formulas, before, isAsOfHers }: ClientsPlan,
  table: string,
  headers: ClientsRecord['headers'],
  cells: CellsThen,
  isTouched: boolean,
): ClientsRecord {
  const keys = cells.get('key')!;
  return {
    version: 1,
    language: choice.language,
    table,
    headers,
    checksums: Object.fromEntries([...cells].map(([id, column]) => [id, checksum(keys, column)])),
    ...(formulas && { formulas }),
    rows: keys.length,
    asOf: added.asOf,
    ...(isAsOfHers && { isAsOfHers: true as const }),
    notes,
    ...(isTouched && { isTouched: true as const }),
    orders: {
      sheetId: orders.range.sheetId,
      headers: orders.headers,
      columns: choice.columns,
      answers: answersOfBoth(before?.answers, choice.answers),
      ...(choice.also && choice.also.length > 0 && { also: choice.also.map(({ sheetId }) => sheetId) }),
      ...(choice.clientList && { clientListOn: choice.clientList.range.sheetId }),
    },
  };
}

/** Returns the record to store for a sheet that is written again. */
export function recordAfter(plan: ClientsPlan): ClientsRecord {
  const { found, again, table, formulas } = plan;
  const { record, present, area } = found.made!;
  const cells = new Map<string, readonly CellValue[]>();
  const indexOf = (id: string) => table.columns.findIndex((column) => column.id === id);
  for (const [id, header] of Object.entries(record.headers)) {
    const column = present.headers.indexOf(header);
    if (column < 0) continue;
    const now = again!.columns.find((each) => each.id === id)?.cells;
    const isWritten = id === 'key' || now !== undefined;
    const below = again!.added.map((client) => (isWritten ? table.rows[client]![indexOf(id)]! : ''));
    if (formulas?.[id] === undefined) {
      const kept = present.cells[column]!.map((cell, row) => now?.[row] ?? cell);
      cells.set(id, [...kept, ...below]);
      continue;
    }
    // A client without orders now keeps the earlier figure.
    const own = [record.formulas?.[id], formulas[id]];
    const kept = present.cells[column]!.map((cell, row) =>
      (now?.[row] ?? null) === null
        ? markedCell(cell, own, area.top + 2 + row, area.top + 1)
        : ownFormulaMark,
    );
    cells.set(id, [...kept, ...below.map(() => ownFormulaMark)]);
  }
  const headers = Object.fromEntries(Object.entries(record.headers).filter(([id]) => cells.has(id)));
  const isTouched = !isAsWritten(found.made!) || again!.formulas.length > 0;
  return recordOfPlan(plan, record.table, headers, cells, isTouched);
}
