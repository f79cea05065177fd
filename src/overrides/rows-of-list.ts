import type { OverrideRow } from './override-row';

/** A list, by the name of its sheet, and the model of its segments. */
export interface ListOfModel {
  readonly list: string;
  readonly model: string;
  /** The names of all sheets of the workbook. */
  readonly sheets: readonly string[];
}

/** A row that is not ended, with its index. */
export interface OpenRow {
  readonly index: number;
  readonly row: OverrideRow;
  /**
   * True if the row is about this list: it names its sheet, or a sheet that is gone, as after a sheet was renamed. False
   * for another list, such as the one that this sheet is a copy of.
   */
  readonly isHere: boolean;
}

/** Returns the open rows of a model by the client's key; those about this list come first. */
export function openRows(
  rows: readonly (OverrideRow | undefined)[],
  { list, model, sheets }: ListOfModel,
): ReadonlyMap<string, readonly OpenRow[]> {
  const others = new Set(sheets.filter((name) => name !== list));
  const found = new Map<string, OpenRow[]>();
  rows.forEach((row, index) => {
    if (!row || row.isEnded || row.model !== model) return;
    if (!found.has(row.key)) found.set(row.key, []);
    found.get(row.key)!.push({ index, row, isHere: !others.has(row.list) });
  });
  for (const each of found.values()) each.sort((a, b) => Number(b.isHere) - Number(a.isHere));
  return found;
}
