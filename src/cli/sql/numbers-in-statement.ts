import type { CutoffRule } from '../../classifier/cutoff';
import { mayBeKept } from '../../classifier/cutoffs/kept-cutoffs';
import { isRunningShare } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { rowForm } from '../../classifier/row-form/row-form';
import { effectiveModel } from '../../policy/model/effective-model';
import { modelUnderPolicy } from '../../policy/model/named-measures';
import { policyRowForm } from '../../policy/model/policy-row-form';
import type { ModelPolicy, Policy } from '../../policy/policy';
import { readCutoffs } from '../choice/read-cutoffs';
import { requireOrder } from '../choice/require-order';
import { requirePercent } from '../choice/require-percent';

/** What decides the cut-offs in a statement. */
export interface Deciding {
  readonly model: Model;
  /** The column of each measure. */
  readonly columns: Readonly<Record<string, string>>;
  /** Cut-offs by id or measure, as typed. */
  readonly cutoffs: ReadonlyMap<string, string>;
  readonly policy?: Policy;
  readonly language: Language;
}

/**
 * Returns the model in row form. A cut-off whose number is known has a fixed rule, and its number is written into the
 * statement: given numbers, those that a policy keeps, and fixed ones. The statement computes the others.
 *
 * @throws CliProblem if a given cut-off cannot be read, or is lower than the one below it
 */
export function numbersInStatement({ model: asked, columns, cutoffs, policy, language }: Deciding): Model {
  const ofPolicy = policy?.models.find(({ modelId }) => modelId === asked.id);
  // A policy may have a number in place of a share of the total. This model still has the share, because the command line
  // may give one (`a_share=40%`).
  const model = ofPolicy ? effectiveModel(ofPolicy, language) : asked;
  const form = ofPolicy
    ? policyRowForm({ ...ofPolicy, columns }, language)
    : rowForm(model, new Set(Object.keys(columns)));
  const typed = [...cutoffs].map(([name, text]) => ({
    name,
    text,
    number: numberOfForm(form, model, name, text),
  }));
  const numbers = new Map(typed.map(({ name, number }) => [name, number]));
  const others = new Map(
    typed.filter(({ number }) => number === undefined).map(({ name, text }) => [name, text]),
  );
  requirePercent(model, others);
  const rules = readCutoffs(model, others);
  const ruleOf = (id: string, rule: CutoffRule): CutoffRule => {
    const number = numbers.get(id);
    if (number !== undefined) return { kind: 'fixed', value: number };
    const given = rules[id];
    if (given) return inRowForm(model, id, given);
    return keptNumber(ofPolicy, id) ?? rule;
  };
  const decided = {
    ...form,
    cutoffs: form.cutoffs.map((each) => ({ ...each, rule: ruleOf(each.id, each.rule) })),
  };
  if (cutoffs.size > 0) {
    // Checks both forms: only the model has shares of a total, only the row form has edges of a score.
    requireOrder(model, rules);
    requireOrder(decided);
  }
  return modelUnderPolicy(decided, policy);
}

/**
 * Reads a number for a cut-off that only the row form has, such as the profit from which a client is A, or an edge of a
 * score.
 */
function numberOfForm(form: Model, model: Model, name: string, text: string): number | undefined {
  const inModel = model.cutoffs.find(({ id }) => id === name);
  const isOnlyInForm =
    form.cutoffs.some(({ id }) => id === name) && (!inModel || isRunningShare(model, inModel.measure));
  return isOnlyInForm && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function inRowForm(model: Model, id: string, rule: CutoffRule): CutoffRule {
  const { measure } = model.cutoffs.find((each) => each.id === id)!;
  return rule.kind === 'fixed' && isRunningShare(model, measure)
    ? { kind: 'shareOfTotal', share: rule.value }
    : rule;
}

function keptNumber(policy: ModelPolicy | undefined, id: string): CutoffRule | undefined {
  const kept = policy?.cutoffs[id];
  return kept && mayBeKept(kept) ? { kind: 'fixed', value: kept.value } : undefined;
}
