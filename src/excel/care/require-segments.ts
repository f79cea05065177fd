import { isErrorName } from '../../classifier/error-name';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { policyToFollow, type PolicyFound } from '../policy/policy-state';
import type { ListRead } from '../summary/read-list';

const showsError = (segment: CellValue) => typeof segment === 'string' && isErrorName(segment);

/**
 * Requires segments. Formulas show errors instead if the policy that they follow is not valid, or gone.
 *
 * @throws SheetProblem that says what is wrong with the policy, or names the first cell with an error
 */
export function requireSegments({ run, range, top, cells: { tiers } }: ListRead, policy: PolicyFound): void {
  const row = tiers.findIndex(showsError);
  if (row < 0) return;
  policyToFollow(policy);
  const cell = cellOnSheet(range.sheetName, top + row, run.columns.segment!.left);
  throw new SheetProblem('errorForSegment', { cell, found: String(tiers[row]) });
}
