import type { CutoffRule } from '../../classifier/cutoff';
import { palette } from '../../classifier/palette';
import { customModelId, customTierId, type CustomMeasure, type CustomModel } from '../../policy/custom-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../policy/policy';
import type { DecimalMark } from '../text/number-text';
import { draftOf, unitOfKind, type CutoffDraft } from './cutoff-draft';

/** A measure of a custom model while it is being made: one cut-off less than it has levels. */
export interface MeasureDraft {
  readonly name: string;
  readonly kind: CustomMeasure['kind'];
  /** From the lowest up. */
  readonly cutoffs: readonly CutoffDraft[];
}

/** A model of the manager's own while it is being made. */
export interface CustomModelDraft {
  readonly id: string;
  readonly name: string;
  /** One for a ladder, two for a grid. */
  readonly measures: readonly MeasureDraft[];
  /** A tier's id for every cell from the highest level down, `''` while none is chosen. */
  readonly grid: readonly (readonly string[])[];
  readonly tiers: readonly PolicyTier[];
}

const colors = Object.values(palette).map(({ fill }) => fill as string);

export const mostLevels = 5;
export const mostTiers = 25;

/** Two measures of three levels, three tiers without names. */
export function newCustomModel(policy: Policy | undefined): CustomModelDraft {
  const taken = new Set(policy?.models.map(({ modelId }) => modelId));
  let number = 1;
  while (taken.has(customModelId(number))) number++;
  const measure: MeasureDraft = { name: '', kind: 'amount', cutoffs: cutoffsFor(3) };
  const empty: CustomModelDraft = {
    id: customModelId(number),
    name: '',
    measures: [measure, measure],
    grid: [],
    tiers: [],
  };
  return resized([1, 2, 3].reduce(withTier, empty));
}

/** The fields of a custom model of the policy. */
export function draftOfOwn(
  { own, cutoffs, tiers }: ModelPolicy & { own: CustomModel },
  mark: DecimalMark,
): CustomModelDraft {
  return {
    id: own.id,
    name: own.name,
    measures: own.measures.map(({ name, kind, cutoffs: ofMeasure }) => ({
      name,
      kind,
      cutoffs: ofMeasure.map(({ id, rule }) =>
        draftOf(ruleOfPolicy(cutoffs[id], rule), mark, unitOfKind(kind)),
      ),
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
  draft: CustomModelDraft,
  at: number,
  change: Partial<MeasureDraft>,
): CustomModelDraft => ({
  ...draft,
  measures: draft.measures.map((measure, index) =>
    index === at ? inUnit({ ...measure, ...change }) : measure,
  ),
});

/** Its cut-offs are typed in percent if it is counted so. */
const inUnit = (measure: MeasureDraft): MeasureDraft => ({
  ...measure,
  cutoffs: measure.cutoffs.map(({ kind, text }) => {
    const unit = unitOfKind(measure.kind);
    return { kind, text, ...(unit && { unit }) };
  }),
});

export const withLevels = (draft: CustomModelDraft, at: number, levels: number): CustomModelDraft =>
  resized(withMeasure(draft, at, { cutoffs: cutoffsFor(levels) }));

export function withMeasureCount(draft: CustomModelDraft, count: number): CustomModelDraft {
  const [first] = draft.measures;
  const second: MeasureDraft = draft.measures[1] ?? { name: '', kind: 'amount', cutoffs: cutoffsFor(3) };
  return resized({ ...draft, measures: count === 1 ? [first!] : [first!, second] });
}

export function withTier(draft: CustomModelDraft): CustomModelDraft {
  let number = draft.tiers.length + 1;
  while (draft.tiers.some(({ id }) => id === customTierId(number))) number++;
  const fill = colors.find((color) => !draft.tiers.some((tier) => tier.fill === color)) ?? colors[0]!;
  const tier = { id: customTierId(number), name: '', fill, strategy: '', formerNames: [] };
  return { ...draft, tiers: [...draft.tiers, tier] };
}

/** Cells that led to the tier lead nowhere then. */
export const withoutTier = (draft: CustomModelDraft, id: string): CustomModelDraft => ({
  ...draft,
  tiers: draft.tiers.filter((tier) => tier.id !== id),
  grid: draft.grid.map((row) => row.map((cell) => (cell === id ? '' : cell))),
});

export const withTierChanged = (
  draft: CustomModelDraft,
  id: string,
  change: Partial<PolicyTier>,
): CustomModelDraft => ({
  ...draft,
  tiers: draft.tiers.map((tier) => (tier.id === id ? { ...tier, ...change } : tier)),
});

export const withCell = (
  draft: CustomModelDraft,
  row: number,
  column: number,
  tier: string,
): CustomModelDraft => ({
  ...draft,
  grid: draft.grid.map((cells, down) =>
    down === row ? cells.map((cell, across) => (across === column ? tier : cell)) : cells,
  ),
});

const levelsOf = (measure: MeasureDraft | undefined) => (measure?.cutoffs.length ?? 0) + 1;

/** The grid in the size of the levels: what was chosen stays where it is, counted from the highest. */
function resized(draft: CustomModelDraft): CustomModelDraft {
  const [rows, columns] = [levelsOf(draft.measures[0]), levelsOf(draft.measures[1])];
  const grid = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => draft.grid[down]?.[across] ?? ''),
  );
  return { ...draft, grid };
}
