import { holds, type Condition, type Rule } from '../decision-table';
import type { Derivation, DerivedMeasure } from '../derivation';
import type { Model } from '../model';
import { indexByScales } from './index-by-scales';
import { scoreByEdges } from './score-by-edges';
import { shareByNumber } from './share-by-number';
import type { Replacement } from './replacement';

/**
 * The same model in a form in which each client is decided by herself: what compares her with all the others has become
 * an ordinary cut-off, drawn once and then only compared with. `given` has the ids of the measures that have a column;
 * what hangs on that alone is settled. `resolveCutoffs` draws the cut-offs of this form as of any other; with the
 * numbers drawn from the same columns, `classify` gives every client the same tier in both forms.
 * Throws where the model asks something of a share or a score that no cut-off can say.
 */
export function rowForm(model: Model, given: ReadonlySet<string>): Model {
  const replacements = new Map(
    (model.derived ?? []).map((derived) => [derived.id, replacementOf(derived, model, given)] as const),
  );
  return {
    ...model,
    derived: [...replacements.values()].flatMap(({ derived }) => derived),
    cutoffs: [
      ...[...replacements.values()].flatMap(({ drawn = [] }) => drawn),
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
      return constant(derivation, given);
    default:
      return { derived: [derived], condition: (condition) => condition };
  }
}

function constant(
  { of }: Extract<Derivation, { kind: 'given' | 'countGiven' }>,
  given: ReadonlySet<string>,
): Replacement {
  const count = [of].flat().filter((id) => given.has(id)).length;
  return { derived: [], condition: (condition) => holds(condition, count, { cutoff: () => NaN }) };
}

/** The rule without what holds for everyone; none where something holds for nobody. */
function simplified(rule: Rule, replacements: ReadonlyMap<string, Replacement>): Rule[] {
  const conditions = rule.when.map(
    (condition) => replacements.get(condition.measure)?.condition(condition) ?? condition,
  );
  if (conditions.includes(false)) return [];
  return [{ ...rule, when: conditions.filter((each): each is Condition => typeof each === 'object') }];
}
