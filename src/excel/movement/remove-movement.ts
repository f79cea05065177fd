import { movementKey } from '../../movement/sheet/movement-record';
import type { RunOptions } from '../../sheet/progress';
import { removeListSheet } from '../list-sheet/delete-list-sheet';
import { readLoss } from './read-loss';
import { whyMovementStays } from './why-movement-stays';

/**
 * Deletes the sheet of the last comparison if nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeMovement = (options: RunOptions = {}): Promise<{ readonly sheet: string }> =>
  removeListSheet([movementKey], 'noMovementSheet', options, async (context, found, made) =>
    whyMovementStays(context, found, made, await readLoss(context, made, found.setting)),
  );
