import { SheetProblem } from '../../sheet/problem';

/** The properties of a sheet's tables to load before calling `requireNoFilter`. */
export const filterOfTables = 'items/name,items/autoFilter/isDataFiltered';

/**
 * Queues asking whether a sheet is filtered. In a filtered sheet, Excel writes nothing to hidden rows, and the first
 * value of a column to all visible ones (office-js 224).
 *
 * @returns a function that throws a SheetProblem if the sheet is filtered; call it after the next sync
 */
export function lookAtFilters(sheet: Excel.Worksheet, name: string): () => void {
  sheet.autoFilter.load('isDataFiltered');
  const tables = sheet.tables.load(filterOfTables);
  return () => requireNoFilter(name, sheet, tables.items);
}

export function requireNoFilter(
  name: string,
  { autoFilter }: Excel.Worksheet,
  tables: readonly Excel.Table[],
): void {
  const table = tables.find((each) => each.autoFilter.isDataFiltered);
  if (table) throw new SheetProblem('filteredTable', { sheet: name, table: table.name });
  if (autoFilter.isDataFiltered) throw new SheetProblem('filteredSheet', { sheet: name });
}
