/** Where a table lies, zero-based. */
interface TablePlace {
  readonly top: number;
  readonly left: number;
  /** Without the header. */
  readonly rows: number;
  readonly columns: number;
}

/** Queues making a table of cells that begin with a header. */
export function addTable(
  sheet: Excel.Worksheet,
  name: string,
  { top, left, rows, columns }: TablePlace,
): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows + 1, columns), true);
  table.name = name;
  table.style = 'TableStyleLight1';
}
