import { SheetProblem } from '../../sheet/problem';

/** The properties of a sheet's tables to load before `requireNoFilter`. */
export const filterOfTables = 'items/name,items/autoFilter/isDataFiltered';

/**
 * Queues the question whether a sheet is filtered: Excel does not write to rows that a filter hides, and writes the first
 * value of a column to all that it shows (office-js 224).
 *
 * @returns What throws a SheetProblem if it is, once there was an answer
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
