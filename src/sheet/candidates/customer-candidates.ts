import { isBlank, type CellValue } from '../cells/cell';
import { cellsOutside } from '../find/rows-outside';
import type { DataList, OwnAmong, OwnRun } from '../find/data-list';
import { findLists, mayGoOn } from '../find/data-lists';
import { wasWrittenBeside } from '../find/join-lists';
import type { CustomerRange } from '../customer-range';
import type { Customers } from '../customers';
import { below, overlap, rightOf, type Area } from '../cells/area';
import { outsideOfList } from './rows-outside-table';
import type { SheetLayout, TableOnSheet } from './sheet-layout';
import { cellsForLists, type SheetWindow } from './sheet-windows';

/** A block of cells that may be the list of customers. */
export interface Candidate<Table = TableOnSheet> {
  readonly table?: Table;
  /** The header row (the lower one, if there are two) and all rows below. */
  readonly area: Area;
  /** One name per column; undefined if no header was found. */
  readonly names?: readonly string[];
  /** The first rows of the block, beginning with the header row. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Set if the user selected these cells by hand. */
  readonly picked?: CustomerRange['picked'];
  /** Cells around the block that may hold more customers. */
  readonly outside?: Customers['outside'];
}

/**
 * Returns the sheet's tables that may hold the customers, best first: the table with this name, the one around the
 * anchor, those that touch the anchor's block of filled cells.
 */
export function tablesAround<Table extends TableOnSheet>(
  { tables, anchor, region }: SheetLayout<Table>,
  tableName?: string,
): Table[] {
  const around = [
    tables.find(({ name }) => name === tableName),
    tables.find(({ area }) => overlap(area, anchor)),
    tables.find(({ area }) => overlap(area, region)),
  ];
  return [...new Set(around)].filter((table) => table !== undefined);
}

/** Makes a candidate from a table; `cells` are its first rows. */
export function candidateOfTable<Table extends TableOnSheet>(
  table: Table,
  { cells }: SheetWindow,
): Candidate<Table> {
  const area = { ...table.area, rows: table.rows + 1 };
  return {
    table,
    area,
    names: cells[0]!.map((cell) => String(cell).trim()),
    cells: cells.slice(0, area.rows),
  };
}

/**
 * Returns the lists that may hold the customers, best first: the one around the anchor with the nearest header above,
 * then other lists in the anchor's block of filled cells. On a sheet without tables, all other lists follow, the
 * longest first.
 */
export function candidateLists(survey: SheetLayout, windows: readonly SheetWindow[]): Candidate<never>[] {
  const { anchor, region, tables } = survey;
  const lists = windows.flatMap((window) => {
    const own = ownAmong(survey, window);
    const cells = cellsForLists(window, survey);
    const found = findLists(cells, own);
    return found.map((list) => ({
      ...candidateOfList(survey, list, found, window, own),
      outside: outsideOfList(survey, list, window, cellsOutside(cells, list, found)),
    }));
  });
  const rank = ({ area }: Candidate<never>) => (overlap(area, anchor) ? 2 : overlap(area, region) ? 1 : 0);
  return lists
    .filter((list) => tables.length === 0 || rank(list) > 0)
    .sort(
      (a, b) => rank(b) - rank(a) || (rank(a) === 2 ? b.area.top - a.area.top : b.area.rows - a.area.rows),
    );
}

const ownAreas = ({ own }: SheetLayout) => own.onSheet.flatMap(({ columns }) => Object.values(columns));

function ownAmong(survey: SheetLayout, { area }: SheetWindow): OwnAmong {
  const byRun = survey.own.onSheet.flatMap(({ record: { chosen }, columns }) => {
    const lefts = Object.values(columns).map(({ left }) => left - area.left);
    return chosen ? [{ headers: chosen.headers, columns: lefts }] : [];
  });
  return {
    columns: new Set(ownAreas(survey).map(({ left }) => left - area.left)),
    headers: byRun.length < survey.own.onSheet.length ? undefined : byRun.flatMap(({ headers }) => headers),
    byRun,
  };
}

/**
 * Returns whether one of ClientTier's columns belongs to this list, which must be on its left. True in two cases: (1)
 * This list has more than half of the headers beside which the run wrote the column and no other such list is between
 * them. (2) Between them are no other list with a header in the same row, and at most one column with a header, which
 * the user may have inserted. Columns without a header do not count: they may hold a total of the user that stayed when
 * ClientTier's columns were removed.
 */
function isJustBeside(
  column: number,
  list: DataList,
  found: readonly DataList[],
  { own, byRun }: { readonly own: readonly number[]; readonly byRun: readonly OwnRun[] },
  cells: SheetWindow['cells'],
): boolean {
  const { header, right } = list;
  const between = Array.from({ length: Math.max(0, column - right - 1) }, (_, index) => right + 1 + index);
  const headed = between.filter(
    (other) => !own.includes(other) && !isBlank(cells[header.last]![other] ?? ''),
  );
  const lists = found.filter(
    (other) => other.header.last === header.last && between.includes(other.left) && other.right < column,
  );
  const run = byRun.find(({ columns }) => columns.includes(column));
  const isKnown = run && wasWrittenBeside(run, list) && !lists.some((other) => wasWrittenBeside(run, other));
  return column > right && (isKnown || (headed.length <= 1 && lists.length === 0));
}

/** Makes a candidate from a list, and includes ClientTier's columns at its right edge. */
function candidateOfList(
  survey: SheetLayout,
  list: DataList,
  found: readonly DataList[],
  { area, cells }: SheetWindow,
  { byRun = [] }: OwnAmong,
): Candidate<never> {
  const { header, left, last } = list;
  const used = survey.used!;
  const isCutOff = below(area) < below(used) && mayGoOn(list, area.rows);
  const top = area.top + header.last;
  const isInColumns = (table: Area) =>
    table.left <= area.left + list.right && area.left + left < rightOf(table);
  const tablesBelow = survey.tables.filter((table) => table.area.top > top && isInColumns(table.area));
  const end = Math.min(below(used), ...tablesBelow.map((table) => table.area.top));
  const bottom = isCutOff ? end : area.top + last + 1;
  const beside = ownAreas(survey)
    .filter((own) => own.top === top)
    .map((own) => own.left - area.left);
  const right = Math.max(
    list.right,
    ...beside.filter((column) => isJustBeside(column, list, found, { own: beside, byRun }, cells)),
  );
  return {
    area: { top, left: area.left + left, rows: bottom - top, columns: right - left + 1 },
    names: header.names,
    cells: cells.slice(header.last, last + 1).map((row) => row.slice(left, right + 1)),
  };
}

/**
 * Returns the cells to name in a message if no list was found: the filled cells around the anchor, or all filled cells.
 */
export function cellsWithoutHeader({ used, region }: SheetLayout): Candidate<never>[] {
  const isFilled = used && overlap(used, region) && region.rows * region.columns > 1;
  const area = isFilled ? region : used;
  return area ? [{ area, cells: [] }] : [];
}
