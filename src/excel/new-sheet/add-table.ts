/** The zero-based place and the size of a table. */
interface TablePlace {
  readonly top: number;
  readonly left: number;
  /** The number of rows without the header. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Queues adding a table over cells; the first row of these is the header.
 *
 * @param filterButtons whether the header has buttons to filter by, which a short table of settings does not need
 */
export function addTable(
  sheet: Excel.Worksheet,
  name: string,
  { top, left, rows, columns }: TablePlace,
  filterButtons = true,
): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows + 1, columns), true);
  table.name = name;
  if (!filterButtons) table.showFilterButton = false;
  table.style = 'TableStyleLight1';
}
