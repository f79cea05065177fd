import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { edgesOf } from '../../classifier/decision-table';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { Sliced } from '../../classifier/slices';
import type { Split } from './split';
import { comparedCutoffs, dependsOnClients, mayDependOnClients, scoreNotes, splitNotes } from './split-notes';
import { filled, splitOffers } from './split-offers';

/** The cut-offs of the model and of its row form, and the number of clients in each tier. */
interface Found {
  readonly resolved: readonly ResolvedCutoff[];
  readonly ofRowForm: readonly ResolvedCutoff[];
  readonly counts: readonly number[];
}

/**
 * Reports cut-offs that leave a side or a tier without clients, or put all clients into one tier, and rules that do
 * better. Undefined if there is nothing to report.
 */
export function* splitOfClients(
  model: Model,
  columns: MeasureColumns,
  { resolved, ofRowForm, counts }: Found,
): Sliced<Split | undefined> {
  const compared = yield* comparedCutoffs(model, columns, resolved);
  const notes = [...(yield* splitNotes(model, compared)), ...(yield* scoreNotes(model, columns, ofRowForm))];
  const dependent = compared.filter((each) => dependsOnClients(model, each));
  const emptyTiers = tiersOf(model, new Set(dependent.map(({ cutoff }) => cutoff.id)), counts);
  const tiers = filled(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const compares = compared.length > 0 || notes.length > 0;
  const only = compares && tiers === 1 ? model.tiers[counts.findIndex((count) => count > 0)]!.id : undefined;
  if (total < 2 || (notes.length === 0 && emptyTiers.length === 0 && !only)) return undefined;
  const noted = new Set(notes.map(({ measure }) => measure));
  const measures = compared
    // Offers nothing for a share of a total: *from 12,000* is no answer to the question who brings 80 %.
    .filter((each) => mayDependOnClients(model, each) && each.resolved.rule.kind !== 'shareOfTotal')
    .map(({ cutoff }) => cutoff.measure)
    .filter((id) => noted.size === 0 || noted.has(id));
  const offers = yield* splitOffers(model, columns, { resolved, counts }, compared, new Set(measures));
  return { notes, emptyTiers, ...(only && { onlyTier: only }), tiers, offers };
}

/** Returns the tiers without clients that have a rule with one of these cut-offs. */
function tiersOf(
  { tiers, table }: Model,
  dependent: ReadonlySet<string | number>,
  counts: readonly number[],
) {
  const comparesWithOne = (id: string) =>
    table.some(
      (rule) =>
        'tier' in rule &&
        rule.tier === id &&
        rule.when.some((condition) => edgesOf(condition).some((edge) => dependent.has(edge))),
    );
  return tiers.filter(({ id }, index) => counts[index] === 0 && comparesWithOne(id)).map(({ id }) => id);
}
