import type { SheetSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import type { UserSheet } from '../user-sheet';
import type { World } from '../world';

const filterKey = 'ClientTier_Filter';

/** Checks that the rows hidden are those that she hid, and those that ClientTier's filter hides, as long as it knows of it. */
export function checkHidden(world: World, sheet: UserSheet, found: SheetSnapshot, wrong: string[]): void {
  const hidden = JSON.stringify(found.hiddenRowsAndColumns);
  const { filter } = world;
  if (filter?.sheet === sheet && !(filterKey in world.workbook.snapshot().settings)) {
    world.filter = undefined;
    if (sheet.hidden !== undefined) sheet.hidden = filter.before;
    if (world.worksheet(sheet).autoFilter.enabled) wrong.push(`${sheet.name}: left behind: a filter`);
  }
  sheet.hidden ??= hidden;
  if (sheet.hidden !== hidden) wrong.push(`${sheet.name}: hidden were ${sheet.hidden}, are ${hidden}`);
}
