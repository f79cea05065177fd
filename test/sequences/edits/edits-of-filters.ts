import type { World } from '../world';
import type { UserSheet } from '../user-sheet';
import type { Edit } from './edit';

/**
 * Returns whether a list has a filter now, of the user's or of ClientTier's: also in the middle of the step by which
 * ClientTier sets it.
 */
export function isFiltered(world: World, sheet: UserSheet): boolean {
  if (world.filter?.sheet === sheet || world.herFilter?.sheet === sheet) return true;
  return hidesRows(world, sheet);
}

/** Returns whether Excel hides rows of a list by a filter. */
export function hidesRows(world: World, sheet: UserSheet): boolean {
  const { autoFilter } = sheet.table ? world.root.tables.getItem(sheet.table) : world.worksheet(sheet);
  return autoFilter.isDataFiltered;
}

/** Returns the rows that no filter hides. */
export function rowsThatShow(world: World, sheet: UserSheet, rows: readonly number[]): number[] {
  const found = world.workbook.snapshot().sheets.find(({ name }) => name === sheet.name);
  const hidden = new Set(found?.hiddenRowsAndColumns);
  return rows.filter((row) => !hidden.has(String(row + 1)));
}

/** Moves the rows that were hidden before ClientTier's filter, when rows are inserted or deleted above them. */
export function moveHiddenBefore(world: World, sheet: UserSheet, from: number, by: 1 | -1): void {
  const { filter } = world;
  if (filter?.sheet !== sheet || filter.before === undefined) return;
  const moved = (JSON.parse(filter.before) as string[]).flatMap((place) => {
    const row = Number(place) - 1;
    if (Number.isNaN(row) || row < from) return [place];
    return by < 0 && row === from ? [] : [String(row + 1 + by)];
  });
  world.filter = { sheet, before: JSON.stringify(moved) };
}

/** Sets a filter of the user's on a column that no rule of ClientTier's writes to, or removes it again. */
export const filterHers: Edit = (world, a) => {
  if (world.herFilter) {
    takeHerFilterOff(world);
    return true;
  }
  const { sheet } = world;
  const column = sheet.columns.find(({ key }) => key === ['Loyalty', 'Visits'][a % 2]);
  const rows = sheet.clientRows;
  if (!column || rows.length === 0 || isFiltered(world, sheet)) return false;
  const index = sheet.columns.indexOf(column);
  const range = world.worksheet().getRangeByIndexes(sheet.top, 0, sheet.last - sheet.top + 1, sheet.edge);
  const shown = range.text.slice(1).map((row) => row[index]!);
  const values = [...new Set(shown.filter((text, row) => text !== '' && row % 2 === 0))];
  const criteria = { filterOn: 'Values', values } as Excel.FilterCriteria;
  if (values.length === 0) return false;
  if (sheet.table) world.root.tables.getItem(sheet.table).columns.getItemAt(index).filter.apply(criteria);
  else world.worksheet().autoFilter.apply(range, index, criteria);
  world.herFilter = { sheet, column, values };
  sheet.hidden = undefined;
  return true;
};

/** Removes the user's filter. */
export function takeHerFilterOff(world: World): void {
  const { sheet, column } = world.herFilter!;
  world.herFilter = undefined;
  const index = sheet.columns.indexOf(column);
  if (sheet.table) world.root.tables.getItem(sheet.table).columns.getItemAt(index).filter.clear();
  else world.worksheet(sheet).autoFilter.remove();
  sheet.hidden = undefined;
}
