import { choosable, type Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import type { Model } from '../model';
import { readsDates } from '../reads-dates';

/** What one argument of a model's function stands for. */
export type FunctionArgument =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'cutoff'; readonly cutoff: Cutoff; readonly model: Model }
  | { readonly kind: 'policy'; readonly model: Model };

/**
 * The arguments of a model's own function in order: measures, the day of reckoning, cut-offs, policy. What a model came
 * to have after formulas had been written comes after those: the day, then cut-offs; those of the policy alone are none.
 */
export function functionArguments(model: Model): FunctionArgument[] {
  const cutoffs = (later: boolean) =>
    choosable(model.cutoffs)
      .filter(({ addedLater = false }) => addedLater === later)
      .map((cutoff): FunctionArgument => ({ kind: 'cutoff', cutoff, model }));
  return [...withCutoffs(model, cutoffs(false)), ...cutoffs(true)];
}

/** The same without cut-offs, as CLIENT_SEGMENT takes them of every model. */
export const segmentArguments = (model: Model): FunctionArgument[] => withCutoffs(model, []);

/** The day of reckoning is asked for if dates are read. */
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
