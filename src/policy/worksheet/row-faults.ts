import { languages } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import { policyFault, type PolicyFault } from '../fault';
import type { PolicyTable } from '../names';
import { addressInTable, type FoundTable } from './policy-on-sheet';
import type { Shape } from '../layout/model-positions';
import { headersNow, tableHeaders } from '../layout/table-headers';

/**
 * Returns what is wrong with the header of a table, as one fault at most: at the changed header cell, or at the first
 * header cell if several were changed.
 */
export function headerFaults(
  table: FoundTable,
  kind: PolicyTable,
  shape: Shape,
  levels: number,
): PolicyFault[] {
  const candidates = languages.map((language) => tableHeaders(shape, levels, language)[kind]);
  const header = headersNow(table.header);
  const differing = (columns: readonly string[]) =>
    columns.flatMap((column, index) => (header[index] === column ? [] : [index]));
  const nearest = candidates.reduce((best, columns) =>
    differing(columns).length < differing(best).length ? columns : best,
  );
  const wrong = differing(nearest);
  if (wrong.length === 0 && table.header.length === nearest.length) return [];
  const place = addressInTable(table, -1, wrong.length === 1 ? wrong[0]! : 0);
  return [policyFault(place, 'changedColumns', { table: kind, columns: nearest })];
}

/** A row that a table must have, with its id and a label for readers. */
export interface ExpectedRow {
  readonly id: string;
  readonly label: string;
}

/** Returns what is wrong with the rows of a table, by their ids: changed, missing, too many, or in another order. */
export function rowFaults(
  table: FoundTable,
  kind: PolicyTable,
  idColumn: number,
  expected: readonly ExpectedRow[],
): PolicyFault[] {
  const ids = table.rows.map((row) => row[idColumn] ?? '');
  const faultAt = (row: number, id: string) =>
    policyFault(addressInTable(table, row, idColumn), 'changedId', { id });
  if (ids.length === expected.length) {
    return expected.flatMap(({ id }, row) => (ids[row] === id ? [] : [faultAt(row, id)]));
  }
  const missing = expected.filter(({ id }) => !ids.includes(id));
  if (ids.length < expected.length) {
    return missing.map(({ label }) =>
      policyFault(addressInTable(table, -1, 0), 'missingRow', { table: kind, label }),
    );
  }
  const extra = extraRows(ids, expected);
  return extra.map((row) => policyFault(addressInTable(table, row, 0), 'extraRow', { table: kind }));
}

function extraRows(ids: readonly CellValue[], expected: readonly ExpectedRow[]): number[] {
  const left = new Set<CellValue>(expected.map(({ id }) => id));
  const extra = ids.flatMap((id, row) => (left.delete(id) ? [] : [row]));
  return extra.slice(0, ids.length - expected.length);
}
