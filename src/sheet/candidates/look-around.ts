import {
  candidateLists,
  candidateOfTable,
  cellsWithoutHeader,
  tablesAround,
  type Candidate,
} from './customer-candidates';
import type { Area } from '../cells/area';
import { outsideOfTable } from './rows-outside-table';
import type { SheetLayout, TableOnSheet } from './sheet-layout';
import { firstRowsOf, windowsForLists, type SheetWindow } from './sheet-windows';

/** Where on a sheet to look for customers. */
export interface PlacesToLook<Table> {
  /** The tables that may hold them, best first. */
  readonly tables: readonly Table[];
  /** How many of these tables rank above lists without a table. */
  readonly around: number;
  /** The cells to read: one area per table, then those to search for lists. */
  readonly areas: readonly Area[];
}

/** Returns where to look: around the anchor, and in the table with this name if there is one. */
export function placesToLook<Table extends TableOnSheet>(
  survey: SheetLayout<Table>,
  tableName?: string,
): PlacesToLook<Table> {
  const around = tablesAround(survey, tableName);
  const only = survey.tables.length === 1 && around.length === 0 ? survey.tables : [];
  const tables = [...around, ...only];
  const areas = [...tables.map(({ area }) => firstRowsOf(area)), ...windowsForLists(survey)];
  return { tables, around: around.length, areas };
}

/**
 * Returns the blocks that may hold the customers, best first.
 *
 * @param windows the cells of `areas`, in the same order
 */
export function candidatesIn<Table extends TableOnSheet>(
  survey: SheetLayout<Table>,
  { tables, around }: PlacesToLook<Table>,
  windows: readonly SheetWindow[],
): Candidate<Table>[] {
  const onSheet = windows.slice(tables.length);
  const ofTables = tables.map((table, index) => ({
    ...candidateOfTable(table, windows[index]!),
    outside: outsideOfTable(survey, table, onSheet),
  }));
  const lists = candidateLists(survey, onSheet);
  const candidates = [...ofTables.slice(0, around), ...lists, ...ofTables.slice(around)];
  return candidates.length > 0 || survey.tables.length > 0 ? candidates : cellsWithoutHeader(survey);
}
