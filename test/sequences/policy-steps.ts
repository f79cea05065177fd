import { changePolicy, readPolicy, removePolicy, restorePolicy } from '../../src/excel/use-cases';
import type { RunOptions } from '../../src/sheet/progress';
import type { Policy } from '../../src/policy/policy';
import { handModel, handModels, nameOfModel } from './hand-models';
import { customModelPolicies } from './custom-model';
import { Fault } from './trouble/fault';
import { knownSheets } from './sheets/known-sheets';
import { requireUnchanged, type Outcome } from './segment';
import { withTrouble, type Trouble } from './trouble/trouble';
import { rulesByHand, type Policies, type World } from './world';

export const policyKinds = {
  rename: 4,
  cutoff: 4,
  addOwn: 2,
  addScore: 2,
  drop: 3,
  save: 2,
  load: 2,
  restore: 2,
  remove: 2,
  renameOnSheet: 3,
  cutoffOnSheet: 3,
  spoil: 2,
  deleteSheet: 1,
};

export type PolicyKind = keyof typeof policyKinds;

export interface PolicyStep extends Trouble {
  readonly do: 'policy';
  readonly kind: PolicyKind;
  readonly a: number;
  readonly b: number;
}

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Does what a user does with the policy, in the pane or on its sheet. */
export async function policyStep(world: World, step: PolicyStep): Promise<Outcome> {
  const { kind, a, b } = step;
  switch (kind) {
    case 'renameOnSheet':
    case 'cutoffOnSheet':
    case 'spoil':
      return nothing(typeOnSheet(world, kind, a, b) ? 'done' : 'nothing there');
    case 'deleteSheet':
      return nothing(deleteSheet(world) ? 'done' : 'nothing there');
    case 'save': {
      const state = await readPolicy();
      if (state.kind !== 'valid' || !world.policy) return nothing('nothing there');
      world.saved = { policy: state.policy, rules: world.policy };
      return nothing('done');
    }
    default:
      return inPane(world, kind, step);
  }
}

async function inPane(world: World, kind: PolicyKind, step: PolicyStep): Promise<Outcome> {
  const state = await readPolicy();
  const policy = state.kind === 'valid' ? state.policy : undefined;
  if (policy === undefined && world.policy && !world.isSpoilt) {
    throw new Fault(`the policy is ${state.kind}: ${'faults' in state ? JSON.stringify(state.faults) : ''}`);
  }
  const work = workOf(world, kind, policy, step);
  if (!work) return nothing('nothing there');
  const before = await world.before();
  const ended = await withTrouble(world, step, (options) => work.go(options));
  if (ended.told === 'done') {
    world.policy = work.then;
    world.lastValid = work.then;
    world.isSpoilt = false;
    world.lastRun = undefined;
  } else await requireUnchanged(world, ended, before);
  return ended;
}

interface Work {
  go(options: RunOptions): Promise<unknown>;
  readonly then: Policies | undefined;
}

function workOf(
  world: World,
  kind: PolicyKind,
  policy: Policy | undefined,
  { a, b }: PolicyStep,
): Work | undefined {
  if (kind === 'restore')
    return world.lastValid && world.policy && { go: restorePolicy, then: world.lastValid };
  if (kind === 'remove') return world.policy && { go: removePolicy, then: undefined };
  if (kind === 'load') {
    const { saved } = world;
    return saved && (policy || !world.policy)
      ? { go: (options) => changePolicy(policy, saved.policy, options), then: saved.rules }
      : undefined;
  }
  if (kind === 'addOwn' || kind === 'addScore') {
    const added = kind === 'addOwn' ? 'own-1' : 'own-2';
    if (world.policy?.[added] || (world.policy && !policy)) return undefined;
    const from = policy ?? { language: 'en' as const, asOf: 46_000, models: [] };
    const next = { ...from, models: [...from.models, customModelPolicies[added]] };
    return {
      go: (options) => changePolicy(policy, next, options),
      then: { ...world.policy, [added]: rulesByHand(handModel(added)) },
    };
  }
  if (!policy || !world.policy) return undefined;
  const ids = handModels.map(({ id }) => id).filter((id) => world.policy![id]);
  const id = ids[a % ids.length]!;
  const rules = world.policy[id]!;
  const change = (model: Partial<Policy['models'][number]>): Policy => ({
    ...policy,
    models: policy.models.map((each) => (each.modelId === id ? { ...each, ...model } : each)),
  });
  const { tiers, cutoffs } = policy.models.find(({ modelId }) => modelId === id)!;
  if (kind === 'rename') {
    const tier = tiers[b % (tiers.length - 1)]!;
    const name = `${tier.id} ${++world.things}`;
    const next = change({ tiers: tiers.map((each) => (each.id === tier.id ? { ...each, name } : each)) });
    return {
      go: (options) => changePolicy(policy, next, options),
      then: { ...world.policy, [id]: { ...rules, names: { ...rules.names, [tier.id]: name } } },
    };
  }
  if (kind === 'cutoff') {
    const [cutoff] = Object.keys(rules.cutoffs);
    const value = otherCutoff(id, b);
    const next = change({ cutoffs: { ...cutoffs, [cutoff!]: { rule: { kind: 'fixed', value }, value } } });
    return {
      go: (options) => changePolicy(policy, next, options),
      then: { ...world.policy, [id]: { ...rules, cutoffs: { ...rules.cutoffs, [cutoff!]: value } } },
    };
  }
  if (ids.length < 2) return undefined;
  const rest = Object.fromEntries(Object.entries(world.policy).filter(([each]) => each !== id));
  return {
    go: (options) =>
      changePolicy(
        policy,
        { ...policy, models: policy.models.filter(({ modelId }) => modelId !== id) },
        options,
      ),
    then: rest,
  };
}

/** Other numbers for the first cut-off of each model. No client's index is one of those for the score. */
const otherCutoffs: Readonly<Record<string, readonly number[]>> = {
  'sales-loyalty': [50, 100, 150],
  tenure: [12, 24, 30],
  'own-1': [2, 4, 8],
  'own-2': [33, 47, 61],
};

const otherCutoff = (id: string, b: number) => otherCutoffs[id]![b % 3]!;

function typeOnSheet(world: World, kind: PolicyKind, a: number, b: number): boolean {
  const ids = handModels.map(({ id }) => id).filter((id) => world.policy?.[id]);
  const id = ids[a % ids.length];
  if (id === undefined || !world.policy) return false;
  const rules = world.policy[id]!;
  const part =
    kind === 'renameOnSheet'
      ? Object.keys(rules.names)[b % (Object.keys(rules.names).length - 1)]!
      : Object.keys(rules.cutoffs)[0]!;
  const cell = world.root.names.getItem(`${nameOfModel(id)}_${part.replaceAll('-', '_')}`).getRange();
  if (kind === 'spoil') {
    cell.values = [['much']];
    world.isSpoilt = true;
    return true;
  }
  if (kind === 'renameOnSheet') {
    // In the grid of a model of her own its cells would have to be renamed too.
    if (handModel(id).isOwn) return false;
    const name = `${part} ${++world.things}`;
    cell.values = [[name]];
    world.policy = { ...world.policy, [id]: { ...rules, names: { ...rules.names, [part]: name } } };
    return true;
  }
  if (world.isSpoilt) return false;
  const value = otherCutoff(id, b);
  cell.values = [[value]];
  world.policy = { ...world.policy, [id]: { ...rules, cutoffs: { ...rules.cutoffs, [part]: value } } };
  return true;
}

function deleteSheet(world: World): boolean {
  if (!world.policy) return false;
  const known = knownSheets(world);
  for (const { name } of world.root.worksheets.items())
    if (!known.includes(name)) world.root.worksheets.getItem(name).delete();
  world.policy = undefined;
  world.isSpoilt = false;
  world.hasDebris = true;
  return true;
}
