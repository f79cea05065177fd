import type { RecordedRules } from '../../sheet/record/tier-rule';
import { segmentRoles } from '../../sheet/segment-role';
import { overlap } from '../office/area';
import type { Journal } from './journal/journal';
import { recordsOfNobody } from '../own/count-own-names';
import { ownName, type OwnNames } from '../own/own-names';
import { besideSegments, deleteRules, ownRulesOn } from '../own/tier-colors';
import { deletePolicyNames } from '../policy/change/delete-policy';
import type { Situation } from './situation/read-situation';
import type { TargetColumn } from './situation/target-columns';

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
  situation: Situation,
  targets: readonly TargetColumn[],
  { number, policy: policyOfRun, written }: Journal,
): Promise<boolean> {
  const { found, own, policy } = situation;
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
  const areColorsTaken = await takeStrayColors(context, situation, targets, written);
  const items = [...debris, ...names, ...records];
  for (const item of items) item.delete();
  return namesOfNoPolicy || areColorsTaken || items.length > 0;
}

/**
 * If a segment column was deleted by hand, queues deleting its colour rules in columns to which Excel has extended them.
 * Returns whether there are any.
 */
async function takeStrayColors(
  context: Excel.RequestContext,
  { found, own }: Situation,
  targets: readonly TargetColumn[],
  written: RecordedRules,
): Promise<boolean> {
  if (!found.survey.own.debris.some(({ role }) => role === 'segment')) return false;
  const { range } = found.customers;
  const areas = targets.map(({ area }) => area);
  const right = Math.max(range.left + range.columns, ...areas.map(({ left, columns }) => left + columns));
  const list = { ...areas[0]!, left: range.left, columns: right - range.left };
  const segments = [
    targets.find(({ role }) => role === 'segment')?.area,
    ...found.survey.own.onSheet.map((run) => run.columns.segment),
  ];
  const records = [written, ...(own ? [own.record] : [])];
  const columns = besideSegments(found.survey.sheet, list, segments, records);
  const known = (await ownRulesOn(context, columns)) ?? [];
  known.forEach((rules, index) => deleteRules(columns[index]!.range(), rules));
  return known.some((rules) => rules.length > 0);
}
