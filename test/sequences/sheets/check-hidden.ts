import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import type { UserSheet } from '../user-sheet';
import type { World } from '../world';

const filterKey = 'ClientTier_Filter';

/**
 * Checks that the hidden rows are those that the user hid, and those that ClientTier's filter hides as long as
 * ClientTier knows about it.
 */
export function checkHidden(world: World, sheet: UserSheet, found: SheetSnapshot, wrong: string[]): void {
  const hidden = JSON.stringify(found.hiddenRowsAndColumns);
  const { filter } = world;
  if (filter?.sheet === sheet && !(filterKey in world.workbook.snapshot().settings)) {
    world.filter = undefined;
    if (sheet.hidden !== undefined) sheet.hidden = filter.before;
    const { root } = world;
    const isLeft = sheet.table
      ? root.tables.getItem(sheet.table).autoFilter.isDataFiltered
      : world.worksheet(sheet).autoFilter.enabled;
    if (isLeft) wrong.push(`${sheet.name}: left behind: a filter`);
  }
  sheet.hidden ??= hidden;
  if (sheet.hidden !== hidden) wrong.push(`${sheet.name}: hidden were ${sheet.hidden}, are ${hidden}`);
  if (world.herFilter?.sheet === sheet) checkHerFilter(world, wrong);
}

/** Checks that a filter of the user's shows what the user chose. */
function checkHerFilter({ root, herFilter }: World, wrong: string[]): void {
  const { sheet, column, values } = herFilter!;
  const { autoFilter } = sheet.table ? root.tables.getItem(sheet.table) : root.worksheets.getItem(sheet.name);
  const shown = autoFilter.enabled ? autoFilter.criteria[sheet.columns.indexOf(column)]?.values : undefined;
  const text = (all: readonly unknown[] | undefined) => [...(all ?? [])].sort().join();
  if (text(shown) !== text(values)) wrong.push(`${sheet.name}: lost: her filter by ${text(values)}`);
}
