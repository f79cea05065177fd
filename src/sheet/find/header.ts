import { isBlank, type CellValue } from '../cells/cell';
import { findHeaderRow, isHeader } from './find-header-row';

type Row = readonly CellValue[];

/** The header of a block of cells: one row, or two rows if groups of columns or units are in a row of their own. */
export interface Header {
  /** First row of the header, zero-based in the block; clients begin below `last`. */
  readonly first: number;
  readonly last: number;
  /** One name per column: the texts of both rows joined, as in `2025 Sales`; `""` if a column has none. */
  readonly names: readonly string[];
}

/** Finds the header among the first rows of a block; undefined if there is none. */
export function findHeader(rows: readonly Row[]): Header | undefined {
  const row = findHeaderRow(rows);
  return row === undefined ? undefined : headerAt(rows, row);
}

/** Returns the header that consists of this row, or of this row and the one above or below. */
export function headerAt(rows: readonly Row[], row: number): Header {
  const here = rows[row] ?? [];
  const [above, below] = [rows[row - 1], rows[row + 1]];
  if (below && isLowerRow(here, below, rows.slice(row + 2))) {
    return { first: row, last: row + 1, names: namesOfBoth(here, below) };
  }
  if (above && isUpperRow(above, here)) {
    return { first: row - 1, last: row, names: namesOfBoth(above, here) };
  }
  return { first: row, last: row, names: here.map(nameOf) };
}

/** How many rows below a header to search for numbers. */
const rowsBelow = 20;

/**
 * Returns whether the row below a header's first row also belongs to the header. All its filled cells must be names
 * with numbers further down. It must also name a column that is blank in the first row, or leave the first named column
 * (the clients') blank, as a row of units does.
 */
function isLowerRow(header: Row, lower: Row, following: readonly Row[]): boolean {
  const filled = filledIn(lower);
  if (filled.length === 0 || !filled.every((column) => isHeader(lower[column]!))) return false;
  const fillsGaps = filled.some((column) => isBlank(header[column] ?? ''));
  const leavesClientsOpen = !filled.includes(filledIn(header)[0]!);
  const standsOverNumbers = filled.every((column) =>
    following.slice(0, rowsBelow).some((row) => typeof row[column] === 'number'),
  );
  return (fillsGaps || leavesClientsOpen) && standsOverNumbers;
}

/**
 * Returns whether the row above a header names groups of columns. It must have at least two filled cells, all of them
 * names. Also, one of them must be above a blank cell or a number such as the year 2025, or two columns of the header
 * must have equal names.
 */
function isUpperRow(upper: Row, header: Row): boolean {
  const filled = filledIn(upper);
  if (filled.length < 2 || !filled.every((column) => isHeader(upper[column]!))) return false;
  const names = header.map(nameOf).filter((name) => name !== '');
  const completes = filled.some(
    (column) => isBlank(header[column] ?? '') || typeof header[column] === 'number',
  );
  return completes || new Set(names).size < names.length;
}

/**
 * Joins two header rows to one name per column: `2025` above `Sales` gives `2025 Sales`. An upper name, merged or not,
 * counts from its column to the right, until the next upper name or a column without a lower name.
 */
function namesOfBoth(upper: Row, lower: Row): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [nameOf(upper[column] ?? ''), nameOf(lower[column] ?? '')];
    if (above !== '' || below === '') group = below === '' ? '' : above;
    return below === '' ? above : `${group} ${below}`.trim();
  });
}

const nameOf = (cell: CellValue) => String(cell).trim();

const filledIn = (row: Row) => [...row.keys()].filter((column) => !isBlank(row[column]!));
