import { unclassifiedOutcome } from '../../classifier/unclassified';
import { policyPartName } from '../../policy/names';
import type { ModelPolicy } from '../../policy/policy';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import { asText } from '../../summary/layout';
import type { SummaryInput, SummaryTier } from '../../summary/list';
import type { ListRead } from './read-list';

/** The outcomes that a run wrote. */
interface TiersOfRun {
  readonly tiers: readonly SummaryTier[];
  readonly unclassified: SummaryTier;
  /** The policy, if the segments are formulas that follow it. */
  readonly followed: ModelPolicy | undefined;
}

/**
 * Returns the outcomes of a run with their texts and colours. Formulas show the policy's present names; values keep the
 * names that the run wrote.
 */
export function tiersOfRun(
  { modelId, texts, chosen, rules }: SegmentRecord,
  policy: ModelPolicy | undefined,
): TiersOfRun {
  const followed = (chosen?.writeAs ?? 'values') === 'values' ? undefined : policy;
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
    followed,
  };
}

/** Returns number formats: that of the column itself if it shows a currency or a share, otherwise thousands. */
export function formatsFor({
  format = 'General',
  cells: { values = [] },
}: Pick<ListRead, 'format' | 'cells'>): SummaryInput['formats'] {
  const isPlain = /^(General|@|[#,0.]*)$/.test(format);
  if (!isPlain) return { sum: format, mean: format };
  const isWhole = values.every((value) => typeof value !== 'number' || Number.isInteger(value));
  return isWhole ? { sum: '#,##0', mean: '#,##0.0' } : { sum: '#,##0.00', mean: '#,##0.00' };
}
