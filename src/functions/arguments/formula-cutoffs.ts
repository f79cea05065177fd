import type { Cutoff, CutoffValues } from '../../classifier/cutoff';
import { inputsOf } from '../../classifier/derivation';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { resolveCutoffs, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { isLeftOut, type Block } from './argument';
import { computedCutoff, givenCutoff, requireAscending } from './cutoff-argument';
import type { ReadClients } from './formula-clients';
import { oneClientAlone } from './measure-blocks';
import type { ModelInUse } from './model-in-use';

/**
 * Returns the numbers of the cut-offs in `form`, which is the model in row form if there is a policy, otherwise the
 * model itself. Takes each from its argument, otherwise from the policy, otherwise computes it from the ranges.
 *
 * @throws FunctionFault if a cut-off cannot be found in any of these ways
 */
export function formulaCutoffs(
  { model, policy }: ModelInUse,
  form: Model,
  argumentOf: (cutoff: string) => Block | undefined,
  clients: ReadClients,
  language: Language,
): CutoffValues {
  let resolved: ResolvedCutoff[] | undefined;
  const byDistribution = (cutoff: Cutoff, among: () => ResolvedCutoff[]) => {
    const drawn = among().find(({ id }) => id === cutoff.id)!;
    return computedCutoff(drawn, parameterOf(form, cutoff), clients.shape, language, policy !== undefined);
  };

  /** Converts a share of the total to the measure's number at that share, which needs all clients. */
  const byShare = (cutoff: Cutoff, shares: Float64Array) => {
    const numbers = new Map([...new Set(shares)].map((share) => [share, numberAt(cutoff, share)]));
    return shares.map((share) => numbers.get(share)!);
  };
  const numberAt = (cutoff: Cutoff, share: number) => {
    if (Number.isNaN(share)) return NaN;
    if (clients.shape.cells.length === 1) throw oneClientAlone(model, language);
    const rules = { [cutoff.id]: { kind: 'shareOfTotal', share } } as const;
    return byDistribution(cutoff, () => resolveCutoffs(form, clients.columns, rules))[0]!;
  };

  const cutoffs = Object.fromEntries(
    form.cutoffs.map((cutoff): [string, Float64Array] => {
      const { id } = cutoff;
      const block = argumentOf(id);
      if (!isLeftOut(block)) {
        const inModel = model.cutoffs.find((each) => each.id === id)!;
        const given = givenCutoff(model, inModel, block, clients, language);
        const isShare = policy && cutoff.rule.kind === 'shareOfTotal' && inModel.rule.kind !== 'shareOfTotal';
        return [id, isShare ? byShare(cutoff, given) : given];
      }
      const number = policy?.numbers[id];
      if (number) return [id, number];
      return [id, byDistribution(cutoff, () => (resolved ??= resolveCutoffs(form, clients.columns)))];
    }),
  );
  requireAscending(form, cutoffs, language);
  return cutoffs;
}

/** Returns the name of the parameter whose range a cut-off is computed from. */
function parameterOf({ derived = [] }: Model, { measure }: Cutoff): string {
  const derivation = derived.find(({ id }) => id === measure)?.derivation;
  return derivation?.kind === 'number' ? inputsOf(derivation)[0]! : measure;
}
