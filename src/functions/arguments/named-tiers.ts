import { catalogue } from '../../classifier/models/catalogue';
import { foldName } from '../../classifier/names/fold-name';
import { findTier, type FoundTier } from '../../classifier/names/find-tier';
import { languages } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassifiedName, unclassifiedNameOf } from '../../classifier/unclassified';
import type { Policy } from '../../policy/policy';
import type { CallContext } from './custom-function';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import { modelsInUse } from './model-in-use';

/** Finds tiers by the names of the workbook's policy and of the models. */
export interface NamedTiers {
  /** Returns whether a name says that a client has no tier, in any language. */
  isUnclassified(name: string): boolean;
  /**
   * Returns the tier with this name. If tiers of several models have it, the policy's models count first, then the
   * first in the list.
   */
  find(name: string): FoundTier | undefined;
  /** Returns every tier with this name, at most one of each model. */
  findAll(name: string): FoundTier[];
}

/**
 * Returns the tiers that a formula may name.
 *
 * @throws FunctionFault if the workbook's policy is not valid
 */
export function namedTiers({ language, policy }: CallContext): NamedTiers {
  if (policy && 'fault' in policy) {
    throw new FunctionFault('#N/A', faultText[language].policyNotValid(policy.fault[language]));
  }
  const models = policy ? modelsOf(policy) : [];
  const unclassified = namesOfUnclassified(models);
  return {
    isUnclassified: (name) => unclassified.has(foldName(name)),
    find: (name) => findTier(name, models, catalogue),
    findAll: (name) => [...models, ...catalogue].flatMap((model) => findTier(name, listOf(model)) ?? []),
  };
}

const namesOfUnclassified = (models: readonly Model[]): ReadonlySet<string> =>
  new Set(
    [unclassifiedName, ...models.map(unclassifiedNameOf)].flatMap((name) =>
      languages.map((language) => foldName(name[language])),
    ),
  );

/** The models of each policy; stored because many formulas use the same policy. */
const known = new WeakMap<Policy, readonly Model[]>();
function modelsOf(policy: Policy): readonly Model[] {
  const models = known.get(policy) ?? [...modelsInUse(policy).values()].map(({ model }) => model);
  known.set(policy, models);
  return models;
}

/** For each model a list with it alone; stored because `findTier` stores an index for each list. */
const lists = new WeakMap<Model, readonly Model[]>();
function listOf(model: Model): readonly Model[] {
  const list = lists.get(model) ?? [model];
  lists.set(model, list);
  return list;
}
