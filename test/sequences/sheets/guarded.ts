import type { RunOptions } from '../../../src/sheet/progress';
import { requireUnchanged } from '../segment';
import { withTrouble, type Ended } from '../trouble/trouble';
import type { UserSheet } from '../user-sheet';
import type { World } from '../world';
import type { SheetStep } from './steps/sheet-step';

/**
 * Does an operation with its troubles, or while a sheet or the workbook is protected. If the operation is not done,
 * everything must be as before.
 */
export async function carryOutGuarded<T>(
  world: World,
  step: SheetStep,
  sheet: Pick<UserSheet, 'name'> | undefined,
  work: (options: RunOptions) => Promise<T>,
): Promise<Ended<T>> {
  const protection =
    step.protects === 'workbook'
      ? world.root.protection
      : step.protects && sheet && world.root.worksheets.getItem(sheet.name).protection;
  protection?.protect();
  try {
    const before = await world.before();
    world.doubts.clear();
    world.typedMeanwhile.clear();
    const ended = await withTrouble(world, step, work);
    if (ended.told !== 'done') await requireUnchanged(world, ended, before);
    return ended;
  } finally {
    // A sheet that was deleted is no longer protected.
    if (protection?.protected) protection.unprotect();
    world.touch();
  }
}
