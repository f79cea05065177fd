import { unclassifiedOutcome } from '../../classifier/unclassified';
import { policyPartName } from '../../policy/names';
import type { ModelPolicy } from '../../policy/policy';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import { asText } from '../../summary/layout';
import type { SummaryInput, SummaryTier } from '../../summary/list';

/** Returns the policy if the segments of a run are formulas that follow it. */
export const policyFollowed = (
  { chosen }: SegmentRecord,
  policy: ModelPolicy | undefined,
): ModelPolicy | undefined => ((chosen?.writeAs ?? 'values') === 'values' ? undefined : policy);

/**
 * Returns the tiers that a run wrote, with the texts that are in the cells now: formulas show the policy's present names,
 * values keep the names that the run wrote.
 */
export function tiersOfRun(
  record: SegmentRecord,
  policy: ModelPolicy | undefined,
): Pick<SummaryInput, 'tiers' | 'unclassified'> {
  const { modelId, rules, texts } = record;
  const followed = policyFollowed(record, policy);
  const tierOf = (id: string, name: string, strategy: string): SummaryTier => {
    const now = followed?.tiers.find((tier) => tier.id === id);
    const rule = rules?.find(({ text }) => text === name);
    return {
      id,
      name: now?.name ?? name,
      input: now ? `=${policyPartName(modelId, id)}` : asText(name),
      strategy: now?.strategy ?? strategy,
      ...(rule && { color: { fill: rule.fill, text: rule.color } }),
    };
  };
  return {
    tiers: texts.tiers.map(({ id, name, strategy }) => tierOf(id, name, strategy)),
    unclassified: tierOf(unclassifiedOutcome, texts.unclassified, ''),
  };
}
