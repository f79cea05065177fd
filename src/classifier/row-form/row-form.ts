import { holds, type Condition, type Rule } from '../decision-table';
import { countedIfGiven, type DerivedMeasure } from '../derivation';
import type { Model } from '../model';
import { indexByScales } from './index-by-scales';
import { scoreByEdges } from './score-by-edges';
import { shareByNumber } from './share-by-number';
import type { Replacement } from './replacement';

/**
 * Converts a model into a form that decides each client alone, as a formula in her row must: comparisons with other
 * clients become cut-offs. With cut-offs from `resolveCutoffs` over the same columns, `classify` gives the same tiers
 * in both forms.
 *
 * @param given ids of the measures that have a column. Conditions on nothing but this, such as "there is a column
 *   *strategic*", are decided here and not in the row
 * @throws if the model compares a share or a score in a way that no cut-off can express
 */
export function rowForm(model: Model, given: ReadonlySet<string>): Model {
  const replacements = new Map(
    (model.derived ?? []).map((derived) => [derived.id, replacementOf(derived, model, given)] as const),
  );
  return {
    ...model,
    derived: [...replacements.values()].flatMap(({ derived }) => derived),
    cutoffs: [
      ...[...replacements.values()].flatMap(({ further = [] }) => further),
      ...model.cutoffs.filter(({ measure }) => !replacements.get(measure)?.cutoffs),
      ...[...replacements.values()].flatMap(({ cutoffs = [] }) => cutoffs),
    ],
    table: model.table.flatMap((rule) => simplified(rule, replacements)),
  };
}

function replacementOf(derived: DerivedMeasure, model: Model, given: ReadonlySet<string>): Replacement {
  const { derivation } = derived;
  switch (derivation.kind) {
    case 'shareBefore':
      return shareByNumber(derived, derivation, model);
    case 'quantileScore':
      return scoreByEdges(derived, derivation, model);
    case 'weightedIndex':
      return indexByScales(derived, derivation, model, given);
    case 'given':
    case 'countGiven':
      return constant(countedIfGiven(derivation, (id) => given.has(id)));
    default:
      return { derived: [derived], condition: (condition) => condition };
  }
}

const constant = (count: number): Replacement => ({
  derived: [],
  condition: (condition) => holds(condition, count, { cutoff: () => NaN }),
});

/** Drops the conditions that hold for every client; returns no rule if a condition holds for no client. */
function simplified(rule: Rule, replacements: ReadonlyMap<string, Replacement>): Rule[] {
  const conditions = rule.when.map(
    (condition) => replacements.get(condition.measure)?.condition(condition) ?? condition,
  );
  if (conditions.includes(false)) return [];
  return [{ ...rule, when: conditions.filter((each): each is Condition => typeof each === 'object') }];
}
