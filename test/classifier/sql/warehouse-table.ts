/** What a column of a warehouse holds: all of its cells have one type, or are NULL. */
export type ColumnType = 'number' | 'text' | 'truth' | 'date';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** A date is a text such as `2026-01-31`. */
  readonly cells: readonly (number | string | boolean | null)[];
}

const types: Readonly<Record<ColumnType, string>> = {
  number: 'DOUBLE PRECISION',
  text: 'VARCHAR',
  truth: 'BOOLEAN',
  date: 'DATE',
};

/** Quotes a name as DuckDB and PostgreSQL do. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const text = (plain: string) => `'${plain.replaceAll("'", "''")}'`;

/** Writes the statements that make a table, with a column `row` before the others: DuckDB and PostgreSQL take both. */
export function tableStatements(table: string, columns: readonly TableColumn[]): string[] {
  const rows = columns[0]!.cells.length;
  const made = columns.map(({ name, type }) => `${quoted(name)} ${types[type]}`);
  const literal = ({ type, cells }: TableColumn, row: number) => {
    const cell = cells[row]!;
    return cell === null ? 'NULL' : `CAST(${text(String(cell))} AS ${types[type]})`;
  };
  const values = Array.from(
    { length: rows },
    (_, row) => `(${[row, ...columns.map((column) => literal(column, row))].join(', ')})`,
  );
  return [
    `CREATE TABLE ${table} ("row" INTEGER, ${made.join(', ')})`,
    ...(rows > 0 ? [`INSERT INTO ${table} VALUES ${values.join(',\n')}`] : []),
  ];
}
