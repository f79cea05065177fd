import { isBlank, type CellValue } from '../cells/cell';
import { findHeaderRow, isHeader } from './find-header-row';

type Row = readonly CellValue[];

/** The header of a block of cells: one row, or two where groups of columns or units have a row of their own. */
export interface Header {
  /** Zero-based rows within the block; the clients follow on `last`. */
  readonly first: number;
  readonly last: number;
  /** One a column; of two rows both, as in `2025 Sales`; `""` where nothing stands above a column. */
  readonly names: readonly string[];
}

/** The header among the first rows of a block; undefined where there is none. */
export function findHeader(rows: readonly Row[]): Header | undefined {
  const row = findHeaderRow(rows);
  return row === undefined ? undefined : headerAt(rows, row);
}

/** The header that this row of a block is, or is one of the two rows of. */
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

/** Numbers are looked for in no more rows than these. */
const rowsBelow = 20;

/**
 * Whether the second row belongs to the header: nothing but names, where the first has none or leaves the clients'
 * own column open (units below the names), with numbers further down.
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
 * Whether the row above names groups of columns: where it has a name alone, tells columns of one name apart, or says of
 * what a year below it is.
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

/** A group's name stands above its first column only (merged or not) and holds up to the next name beside it. */
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
