import { segmentRoles } from '../../sheet/segment-role';
import { overlap } from '../office/area';
import type { Journal } from './journal';
import { recordsOfNobody } from '../own/count-own-names';
import { ownName, type OwnNames } from '../own/own-names';
import { deletePolicyNames } from '../policy/change/delete-policy';
import type { Situation } from './read-situation';
import type { TargetColumn } from './target-columns';

/** Returns this run's names that refer to deleted columns. They must be deleted, because a new column needs the name. */
export const deadNamesOf = ({ debris }: Pick<OwnNames, 'debris'>, number: number) => {
  const claimed = segmentRoles.map((role) => ownName(number, role));
  return debris.filter(({ name }) => claimed.includes(name));
};

/**
 * Queues deleting leftover names and records, and earlier names of the cells that this run has named. Called last,
 * because it is not undone. Returns whether there is anything to delete.
 */
export async function sweep(
  context: Excel.RequestContext,
  { found, own, policy }: Situation,
  targets: readonly TargetColumn[],
  { number, policy: policyOfRun }: Journal,
): Promise<boolean> {
  const records = await recordsOfNobody(context, found.survey.own);
  const namesOfNoPolicy = policy.state.kind === 'none' && !policyOfRun && policy.existing.ownNames.size > 0;
  if (namesOfNoPolicy) deletePolicyNames(context, policy.existing);
  const { onSheet } = found.survey.own;
  const dead = deadNamesOf(found.survey.own, number);
  const debris = found.survey.own.debris.filter((item) => !dead.includes(item));
  const made = targets.filter(({ isNew }) => isNew);
  const claimants = onSheet.filter(
    (run) =>
      run.number !== own?.number &&
      Object.values(run.columns).some((area) => made.some((target) => overlap(target.area, area))),
  );
  const names = claimants.flatMap((run) => run.names);
  const items = [...debris, ...names, ...records];
  for (const item of items) item.delete();
  return namesOfNoPolicy || items.length > 0;
}
