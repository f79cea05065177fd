import { choosable, type Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import type { Model } from '../model';
import { readsDates } from '../reads-dates';

/** What one argument of a model's function is. */
export type FunctionArgument =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'cutoff'; readonly cutoff: Cutoff; readonly model: Model }
  | { readonly kind: 'policy'; readonly model: Model };

/**
 * Returns the arguments of a model's own function in order: measures, as-of date, cut-offs, policy. Arguments that
 * were added after formulas had been written come last, first the date, then the cut-offs. Cut-offs that only a
 * policy can change are left out.
 */
export function functionArguments(model: Model): FunctionArgument[] {
  const cutoffs = (later: boolean) =>
    choosable(model.cutoffs)
      .filter(({ addedLater = false }) => addedLater === later)
      .map((cutoff): FunctionArgument => ({ kind: 'cutoff', cutoff, model }));
  return [...withCutoffs(model, cutoffs(false)), ...cutoffs(true)];
}

/** Returns the same arguments without cut-offs, for CLIENT_SEGMENT, which takes any model. */
export const segmentArguments = (model: Model): FunctionArgument[] => withCutoffs(model, []);

/** Adds the as-of date only if the model reads dates. */
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
