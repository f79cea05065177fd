import type { CutoffRule } from '../../../classifier/cutoff';
import { palette } from '../../../classifier/palette';
import {
  customModelId,
  customTierId,
  type CustomMeasure,
  type CustomModel,
} from '../../../policy/custom-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../../policy/policy';
import type { DecimalMark } from '../../text/number-text';
import { draftOf, unitOfKind, type CutoffDraft } from '../cutoff-draft';

/** A measure in the editor of custom models. With n levels it has n - 1 cut-offs. */
export interface MeasureDraft {
  readonly name: string;
  readonly kind: CustomMeasure['kind'];
  /** The cut-offs, ascending. */
  readonly cutoffs: readonly CutoffDraft[];
}

/** A custom model in the editor. */
export interface CustomModelDraft {
  readonly id: string;
  readonly name: string;
  /** One measure gives a tier to each level; two give a tier to each pair of levels. */
  readonly measures: readonly MeasureDraft[];
  /**
   * `grid[i][j]` is the id of the tier for level i of the first measure and level j of the second; 0 is the highest
   * level. `''` if no tier is chosen yet. With one measure, j is always 0.
   */
  readonly grid: readonly (readonly string[])[];
  readonly tiers: readonly PolicyTier[];
}

const colors = Object.values(palette).map(({ fill }) => fill as string);

export const mostLevels = 5;
export const mostTiers = 25;

/** Makes a new custom model: two measures of three levels, three tiers without names. */
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

/** Returns the draft of a custom model that is in the policy, so that it can be edited. */
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

/**
 * Returns cut-offs that split clients into levels of about the same size: the median for two levels, percentiles for
 * more.
 */
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

/** Gives a measure's cut-offs the unit of its kind: `share` or `rate` if the kind is in percent, otherwise none. */
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

/** Removes a tier from the draft; cells of the grid with this tier become empty. */
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

/**
 * Gives the grid a cell for each pair of levels. Tiers already chosen keep their row and column; row 0 and column 0 are
 * the highest levels.
 */
function resized(draft: CustomModelDraft): CustomModelDraft {
  const [rows, columns] = [levelsOf(draft.measures[0]), levelsOf(draft.measures[1])];
  const grid = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => draft.grid[down]?.[across] ?? ''),
  );
  return { ...draft, grid };
}
