import { choosable, type Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import type { Model } from '../model';
import { readsDates } from '../reads-dates';

/** One argument of a model's function: a measure, the as-of date, a cut-off or the policy. */
export type FunctionArgument =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'cutoff'; readonly cutoff: Cutoff; readonly model: Model }
  | { readonly kind: 'policy'; readonly model: Model };

/**
 * Returns the arguments of a model's own function in order: measures, as-of date, cut-offs, policy. Arguments that a
 * later version added come after the policy, so that older formulas still work: first the date (`asOfLast`), then the
 * cut-offs (`addedLater`). Leaves out cut-offs that only a policy can change.
 */
export function functionArguments(model: Model): FunctionArgument[] {
  const cutoffs = (later: boolean) =>
    choosable(model.cutoffs)
      .filter(({ addedLater = false }) => addedLater === later)
      .map((cutoff): FunctionArgument => ({ kind: 'cutoff', cutoff, model }));
  return [...withCutoffs(model, cutoffs(false)), ...cutoffs(true)];
}

/** Returns a model's arguments without cut-offs, for CLIENT_SEGMENT, which takes any model. */
export const segmentArguments = (model: Model): FunctionArgument[] => withCutoffs(model, []);

/** Puts the as-of date (only if the model reads dates) and these cut-offs in their places among the arguments. */
function withCutoffs(model: Model, cutoffs: readonly FunctionArgument[]): FunctionArgument[] {
  const asOf: FunctionArgument[] = readsDates(model) ? [{ kind: 'asOf' }] : [];
  return [
    ...model.measures.map((measure): FunctionArgument => ({ kind: 'measure', measure })),
    ...(model.asOfLast ? [] : asOf),
    ...cutoffs,
    { kind: 'policy', model },
    ...(model.asOfLast ? asOf : []),
  ];
}
