/** The zero-based place and the size of a table. */
interface TablePlace {
  readonly top: number;
  readonly left: number;
  /** The number of rows without the header. */
  readonly rows: number;
  readonly columns: number;
}

/** Queues adding a table over cells; the first row of these is the header. */
export function addTable(
  sheet: Excel.Worksheet,
  name: string,
  { top, left, rows, columns }: TablePlace,
): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows + 1, columns), true);
  table.name = name;
  table.style = 'TableStyleLight1';
}
