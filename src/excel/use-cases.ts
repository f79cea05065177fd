import type { Choice, Customers, Plan } from '../sheet/segmentation';
import { findCustomersAtSelection } from './find-customers';
import { customersInSelection } from './pick-customers';
import { readSituation } from './read-situation';
import { atOnce, whenEditIsDone } from './run-in-excel';

export { followPolicy } from './policy/follow-policy';
export { changePolicy, readPolicy, restorePolicy, showPolicy } from './policy/policy-use-cases';
export { writeAttentionList } from './attention-sheet';
export { referringFormulas } from './referring-formulas';
export { removeSegments } from './remove-segments';
export { selectCell } from './select-cell';
export { today } from './today';
export { watchSelection } from './watch-selection';
export { writeSegments } from './write-segments';

/** Finds the customers around the selection, or else on the active sheet. Throws a SheetProblem where there are none. */
export function findCustomers(): Promise<Customers> {
  return whenEditIsDone(async (context) => (await findCustomersAtSelection(context)).customers);
}

/** The customers in the cells that the user has selected, header first. Throws a SheetProblem where there are none. */
export function pickCustomers(): Promise<Customers> {
  return atOnce(async (context) => (await customersInSelection(context)).customers);
}

/** Says what would be written, from the sheet as it is now. Writes nothing. Throws a SheetProblem. */
export function planSegments(customers: Customers, choice: Choice): Promise<Plan> {
  return whenEditIsDone(async (context) => (await readSituation(context, customers, choice)).plan);
}
