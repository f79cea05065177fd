import type { CutoffRule } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import { palette } from '../../classifier/palette';
import {
  isOwnModelId,
  ownCutoffId,
  ownMeasureId,
  ownModelId,
  ownTierId,
  type OwnMeasure,
  type OwnModel,
} from '../../policy/own-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../policy/policy';
import { renamed, unclassifiedTier } from '../../policy/policy-tiers';
import type { DecimalMark } from '../number-text';
import { draftOf, ruleOf, type CutoffDraft } from './cutoff-draft';
import { withRule } from './policy-edits';

/** A measure of an own model while it is being made: one cut-off less than it has levels. */
export interface MeasureDraft {
  readonly name: string;
  readonly kind: OwnMeasure['kind'];
  /** From the lowest up. */
  readonly cutoffs: readonly CutoffDraft[];
}

/** A model of the manager's own while it is being made. */
export interface OwnModelDraft {
  readonly id: string;
  readonly name: string;
  /** One for a ladder, two for a grid. */
  readonly measures: readonly MeasureDraft[];
  /** A tier's id for every cell from the highest level down, `''` while none is chosen. */
  readonly grid: readonly (readonly string[])[];
  readonly tiers: readonly PolicyTier[];
}

/** What the words of cut-offs are made of, in the language of the pane. */
export interface CutoffWords {
  readonly levelWords: readonly (readonly string[])[];
  cutoffName(measure: string, level: string): string;
}

const colors = Object.values(palette).map(({ fill }) => fill as string);

export const mostLevels = 5;
export const mostTiers = 25;

/** Two measures of three levels, three tiers without names. */
export function newOwnModel(policy: Policy | undefined): OwnModelDraft {
  const taken = new Set(policy?.models.map(({ modelId }) => modelId));
  let number = 1;
  while (taken.has(ownModelId(number))) number++;
  const measure: MeasureDraft = { name: '', kind: 'amount', cutoffs: cutoffsFor(3) };
  const empty: OwnModelDraft = {
    id: ownModelId(number),
    name: '',
    measures: [measure, measure],
    grid: [],
    tiers: [],
  };
  return resized([1, 2, 3].reduce(withTier, empty));
}

/** The fields of an own model of the policy. */
export function draftOfOwn(
  { own, cutoffs, tiers }: ModelPolicy & { own: OwnModel },
  mark: DecimalMark,
): OwnModelDraft {
  return {
    id: own.id,
    name: own.name,
    measures: own.measures.map(({ name, kind, cutoffs: ofMeasure }) => ({
      name,
      kind,
      cutoffs: ofMeasure.map(({ id, rule }) => draftOf(ruleOfPolicy(cutoffs[id], rule), mark)),
    })),
    grid: own.grid,
    tiers: tiers.filter(({ id }) => own.tierIds.includes(id)),
  };
}

const ruleOfPolicy = (cutoff: PolicyCutoff | undefined, rule: CutoffRule): CutoffRule => {
  if (!cutoff) return rule;
  return cutoff.rule.kind === 'fixed' ? { kind: 'fixed', value: cutoff.value } : cutoff.rule;
};

/** Cut-offs that part clients into so many levels of like size. */
const cutoffsFor = (levels: number): CutoffDraft[] =>
  Array.from({ length: levels - 1 }, (_, index) =>
    levels === 2
      ? { kind: 'median', text: '' }
      : { kind: 'percentile', text: String(Math.round(((index + 1) * 100) / levels)) },
  );

export const withMeasure = (
  draft: OwnModelDraft,
  at: number,
  change: Partial<MeasureDraft>,
): OwnModelDraft => ({
  ...draft,
  measures: draft.measures.map((measure, index) => (index === at ? { ...measure, ...change } : measure)),
});

export const withLevels = (draft: OwnModelDraft, at: number, levels: number): OwnModelDraft =>
  resized(withMeasure(draft, at, { cutoffs: cutoffsFor(levels) }));

export function withMeasureCount(draft: OwnModelDraft, count: number): OwnModelDraft {
  const [first] = draft.measures;
  const second: MeasureDraft = draft.measures[1] ?? { name: '', kind: 'amount', cutoffs: cutoffsFor(3) };
  return resized({ ...draft, measures: count === 1 ? [first!] : [first!, second] });
}

export function withTier(draft: OwnModelDraft): OwnModelDraft {
  let number = draft.tiers.length + 1;
  while (draft.tiers.some(({ id }) => id === ownTierId(number))) number++;
  const fill = colors.find((color) => !draft.tiers.some((tier) => tier.fill === color)) ?? colors[0]!;
  const tier = { id: ownTierId(number), name: '', fill, strategy: '', formerNames: [] };
  return { ...draft, tiers: [...draft.tiers, tier] };
}

/** Cells that led to the tier lead nowhere then. */
export const withoutTier = (draft: OwnModelDraft, id: string): OwnModelDraft => ({
  ...draft,
  tiers: draft.tiers.filter((tier) => tier.id !== id),
  grid: draft.grid.map((row) => row.map((cell) => (cell === id ? '' : cell))),
});

export const withTierChanged = (
  draft: OwnModelDraft,
  id: string,
  change: Partial<PolicyTier>,
): OwnModelDraft => ({
  ...draft,
  tiers: draft.tiers.map((tier) => (tier.id === id ? { ...tier, ...change } : tier)),
});

export const withCell = (draft: OwnModelDraft, row: number, column: number, tier: string): OwnModelDraft => ({
  ...draft,
  grid: draft.grid.map((cells, down) =>
    down === row ? cells.map((cell, across) => (across === column ? tier : cell)) : cells,
  ),
});

const levelsOf = (measure: MeasureDraft | undefined) => (measure?.cutoffs.length ?? 0) + 1;

/** The grid in the size of the levels: what was chosen stays where it is, counted from the highest. */
function resized(draft: OwnModelDraft): OwnModelDraft {
  const [rows, columns] = [levelsOf(draft.measures[0]), levelsOf(draft.measures[1])];
  const grid = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => draft.grid[down]?.[across] ?? ''),
  );
  return { ...draft, grid };
}

/** The policy of the model as drafted; undefined while a number cannot be read. `before` is what the workbook has. */
export function policyOfDraft(
  draft: OwnModelDraft,
  before: ModelPolicy | undefined,
  { language, mark, words }: { language: Language; mark: DecimalMark; words: CutoffWords },
): ModelPolicy | undefined {
  const rules = draft.measures.map(({ cutoffs }) => cutoffs.map((cutoff) => ruleOf(cutoff, mark)));
  if (rules.flat().includes(undefined)) return undefined;
  const measures = draft.measures.map(({ name, kind, cutoffs }, at): OwnMeasure => {
    const id = ownMeasureId(at + 1);
    return {
      id,
      name,
      kind,
      cutoffs: cutoffs.map((_, index) => ({
        id: ownCutoffId(id, index + 1),
        name: words.cutoffName(name, words.levelWords[cutoffs.length - 1]![index + 1]!),
        rule: rules[at]![index]!,
      })),
    };
  });
  const tierIds = draft.tiers.map(({ id }) => id);
  const own: OwnModel = { id: draft.id, name: draft.name, measures, grid: draft.grid, tierIds };
  const unclassified = before?.tiers.find(({ id }) => !before.own?.tierIds.includes(id));
  return {
    modelId: draft.id,
    own,
    columns: Object.fromEntries(measures.map(({ id, name }) => [id, before?.columns[id] ?? name])),
    cutoffs: Object.fromEntries(
      measures.flatMap(({ cutoffs }) =>
        cutoffs.map(({ id, rule }) => [id, withRule(standingNumber(before, id, rule), rule)]),
      ),
    ),
    tiers: [...draft.tiers.map((tier) => asBefore(tier, before)), unclassified ?? unclassifiedTier(language)],
  };
}

/** A number that was drawn by the same rule holds on; one by another rule is drawn by the next run. */
function standingNumber(before: ModelPolicy | undefined, id: string, rule: CutoffRule): PolicyCutoff {
  const cutoff = before?.cutoffs[id];
  return cutoff && JSON.stringify(cutoff.rule) === JSON.stringify(rule) ? cutoff : { rule, value: NaN };
}

function asBefore(tier: PolicyTier, before: ModelPolicy | undefined): PolicyTier {
  const earlier = before?.tiers.find(({ id }) => id === tier.id);
  return earlier ? renamed({ ...tier, name: earlier.name }, tier.name) : tier;
}

/** The policy with this model of its own, new or in the place of what it was. */
export function withOwnModel(policy: Policy, model: ModelPolicy): Policy {
  const has = policy.models.some(({ modelId }) => modelId === model.modelId);
  const models = has
    ? policy.models.map((each) => (each.modelId === model.modelId ? model : each))
    : [...policy.models, model];
  return { ...policy, models };
}

export const withoutOwnModel = (policy: Policy, id: string): Policy => ({
  ...policy,
  models: policy.models.filter(({ modelId }) => !isOwnModelId(modelId) || modelId !== id),
});
