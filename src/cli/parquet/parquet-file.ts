import type { DuckDBDataChunk } from '@duckdb/node-api';
import path from 'node:path';
import type { CsvCell } from '../../csv/csv-cell';
import type { DecimalSign } from '../../csv/dialect';
import { cultureWith } from '../../csv/number-signs';
import { sheetNameOf } from '../../csv/sheet-name';
import { cellReaders, columnsSeen, type CellReader } from '../../csv/typed-cells';
import type { SheetLayout } from '../../sheet/candidates/sheet-layout';
import type { SheetWindow } from '../../sheet/candidates/sheet-windows';
import type { Area } from '../../sheet/cells/area';
import { unknownCulture } from '../../sheet/text/culture';
import { cellWriter, labelWriter, type ColumnCells, type ListFile } from '../list/list-file';
import { asReading, chunksOf, openParquet, quotedName, type Duckdb } from './duckdb';
import { parquetCell, parquetColumn, type ParquetColumn } from './parquet-column';

/** A .parquet file as a list. The names of its columns are the header, as in an Excel table. */
export interface ParquetFile extends ListFile {
  readonly duckdb: Duckdb;
}

/**
 * Opens a .parquet file of any size.
 *
 * @param decimal the decimal sign of amounts that are text
 * @throws CliProblem if it cannot be read
 */
export async function openParquetFile(file: string, decimal: DecimalSign | undefined): Promise<ParquetFile> {
  const duckdb = await openParquet(file);
  try {
    const rowsOf = async (query: string) =>
      (await asReading(file, duckdb.connection.runAndReadAll(query))).getRowsJS();
    const described = await rowsOf(`DESCRIBE FROM ${duckdb.rows}`);
    const columns = described.map(([name, type]) => parquetColumn(String(name), String(type)));
    const rows = Number((await rowsOf(`SELECT count(*) FROM ${duckdb.rows}`))[0]![0]);
    const readers = await readersOf(duckdb, file, columns, decimal);
    const cells: ListFile['columns'] = (wanted, top, count, labels, onRows) =>
      cellsOf({ duckdb, file, columns, readers }, wanted, top, count, labels, onRows);
    return {
      duckdb,
      file: path.basename(file),
      layout: layoutOf(file, columns.length, rows, decimal),
      async windows(areas) {
        const windows: SheetWindow[] = [];
        // Waits for each answer before the next query, because a new query ends the previous answer.
        for (const area of areas) windows.push(await windowOf(area, cells));
        return windows;
      },
      columns: cells,
    };
  } catch (error) {
    duckdb.close();
    throw error;
  }
}

/** Finds out from all texts of each column how to read it. Passes no delimiter, because a .parquet file has none. */
async function readersOf(
  duckdb: Duckdb,
  file: string,
  columns: readonly ParquetColumn[],
  decimal: DecimalSign | undefined,
): Promise<ReadonlyMap<ParquetColumn, CellReader>> {
  const texts = columns.filter(({ isText }) => isText);
  if (texts.length === 0) return new Map();
  const seen = columnsSeen();
  const query = `SELECT ${texts.map(({ name }) => `${quotedName(name)}::VARCHAR`).join(', ')} FROM ${duckdb.rows}`;
  for await (const chunk of chunksOf(duckdb, file, query)) {
    const vectors = texts.map((_, at) => chunk.getColumnVector(at));
    for (let row = 0; row < chunk.rowCount; row++)
      seen.add(vectors.map((vector) => (vector.getItem(row) as string | null) ?? ''));
  }
  const readers = cellReaders(seen.shown(), '', decimal);
  return new Map(texts.flatMap((column, at) => (readers[at] ? [[column, readers[at]]] : [])));
}

function layoutOf(
  file: string,
  columns: number,
  rows: number,
  decimal: DecimalSign | undefined,
): SheetLayout {
  const name = sheetNameOf(path.basename(file));
  const first = { top: 0, left: 0, rows: 1, columns: 1 };
  const area = { top: 0, left: 0, rows: rows + 1, columns };
  return {
    id: 'parquet',
    name,
    culture: decimal === undefined ? unknownCulture : cultureWith(decimal),
    anchor: first,
    region: first,
    used: area,
    tables: [{ name, hasHeader: true, area, rows }],
    own: { onSheet: [] },
  };
}

interface Source {
  readonly duckdb: Duckdb;
  readonly file: string;
  readonly columns: readonly ParquetColumn[];
  readonly readers: ReadonlyMap<ParquetColumn, CellReader>;
}

/** Returns the cells of columns in the rows from `top` on; row 0 has the columns' names. */
async function cellsOf(
  { duckdb, file, columns, readers }: Source,
  wanted: readonly number[],
  top: number,
  rows: number,
  labels?: ReadonlySet<number>,
  onRows?: () => void,
): Promise<ColumnCells[]> {
  const selected = wanted.map((at) => columns[at]!);
  const cells = wanted.map((at) => (labels?.has(at) ? labelWriter() : cellWriter(rows)));
  if (top === 0) selected.forEach(({ name }, at) => cells[at]!.add({ value: name }));
  const first = Math.max(0, top - 1);
  const query = `SELECT ${selected.map(({ select }) => select).join(', ')} FROM ${duckdb.rows}
    LIMIT ${top - 1 + rows - first} OFFSET ${first}`;
  for await (const chunk of chunksOf(duckdb, file, query)) {
    selected.forEach((column, at) => {
      for (const cell of cellsIn(chunk, at, column, readers.get(column))) cells[at]!.add(cell);
    });
    onRows?.();
  }
  return cells.map((column) => column.written());
}

function* cellsIn(
  chunk: DuckDBDataChunk,
  at: number,
  column: ParquetColumn,
  reader: CellReader | undefined,
): Generator<CsvCell, void, undefined> {
  const [numbers, texts] = [chunk.getColumnVector(2 * at), chunk.getColumnVector(2 * at + 1)];
  for (let row = 0; row < chunk.rowCount; row++)
    yield parquetCell(
      column,
      reader,
      numbers.getItem(row) as number | null,
      texts.getItem(row) as string | null,
    );
}

async function windowOf(area: Area, cells: ListFile['columns']): Promise<SheetWindow> {
  const wanted = Array.from({ length: area.columns }, (_, at) => area.left + at);
  const columns = await cells(wanted, area.top, area.rows);
  const rows = Array.from({ length: area.rows }, (_, row) =>
    columns.map(({ values }) => values.at(row) ?? ''),
  );
  return { area, cells: rows };
}
