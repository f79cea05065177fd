import { cutoffValues, resolveCutoffs } from '../../classifier/cutoffs/resolve-cutoffs';
import { classifyInSlices } from '../../classifier/decide/classify';
import { knowledge } from '../../classifier/measure';
import { daysSinceContact, intervalDays, openQuestions } from '../../classifier/measures/care';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';

/** The figures by which the model *Care* judges a client. */
export interface CareFigures {
  /** Days since the last contact; left out if there was none ever. */
  readonly days?: number;
  readonly open: number;
  /** Days between contacts. */
  readonly interval: number;
}

/** The tiers of the model *Care*. */
export type CareStatus = 'in-touch' | 'due' | 'overdue' | 'neglected';

/** Judges clients by the model *Care*, with its cut-offs; returns a status for each. */
export function* judgeCare(model: Model, figures: readonly CareFigures[]): Sliced<CareStatus[]> {
  const column = (valueOf: (client: CareFigures) => number | undefined) => ({
    values: Float64Array.from(figures, (client) => valueOf(client) ?? NaN),
    knowledge: Uint8Array.from(figures, (client) =>
      valueOf(client) === undefined ? knowledge.blank : knowledge.known,
    ),
  });
  const columns = {
    [daysSinceContact.id]: column(({ days }) => days),
    [openQuestions.id]: column(({ open }) => open),
    [intervalDays.id]: column(({ interval }) => interval),
  };
  const cutoffs = cutoffValues(resolveCutoffs(model, columns));
  const { tiers } = yield* classifyInSlices(model, columns, cutoffs, () => true);
  return Array.from(tiers, (tier) => model.tiers[tier]!.id as CareStatus);
}
