import { palette } from '../../../classifier/palette';
import { customModelId, customTierId, type CustomMeasure } from '../../../policy/custom-model';
import type { Policy, PolicyTier } from '../../../policy/policy';
import { unitOfKind, type CutoffDraft } from '../cutoff-draft';

/** A measure or an index that is split into levels. With n levels it has n - 1 cut-offs. */
export interface AxisDraft {
  readonly name: string;
  /** The cut-offs, ascending. */
  readonly cutoffs: readonly CutoffDraft[];
}

/** A measure in the editor of custom models. In a score, its cut-offs are the numbers that scale it (`scaleNumbers`). */
export interface MeasureDraft extends AxisDraft {
  readonly kind: CustomMeasure['kind'];
  /** Place of the index that the measure counts in, among the score's indices. */
  readonly index?: number;
}

/** A custom model in the editor. */
export interface CustomModelDraft {
  readonly id: string;
  readonly name: string;
  /** One measure gives a tier to each level; two give a tier to each pair of levels. A score has any number. */
  readonly measures: readonly MeasureDraft[];
  /** What a score has in place of one measure or two. */
  readonly indices?: readonly AxisDraft[];
  /**
   * `grid[i][j]` is the id of the tier for level i of the first measure or index and level j of the second; 0 is the
   * highest level. `''` if no tier is chosen yet. With one measure or index, j is always 0.
   */
  readonly grid: readonly (readonly string[])[];
  readonly tiers: readonly PolicyTier[];
}

const colors = Object.values(palette).map(({ fill }) => fill as string);

/** Returns what is split into levels: the measures, or the indices of a score. */
export const axesOf = ({ measures, indices }: CustomModelDraft): readonly AxisDraft[] => indices ?? measures;

export const mostLevels = 5;
export const mostTiers = 25;

/** Makes a new custom model: two measures of three levels, three tiers without names. */
export function newCustomModel(policy: Policy | undefined): CustomModelDraft {
  const taken = new Set(policy?.models.map(({ modelId }) => modelId));
  let number = 1;
  while (taken.has(customModelId(number))) number++;
  const measure = newMeasure();
  const empty: CustomModelDraft = {
    id: customModelId(number),
    name: '',
    measures: [measure, measure],
    grid: [],
    tiers: [],
  };
  return resized([1, 2, 3].reduce(withTier, empty));
}

export const newMeasure = (): MeasureDraft => ({ name: '', kind: 'amount', cutoffs: cutoffsFor(3) });

/**
 * Returns cut-offs that split clients into levels of about the same size: the median for two levels, percentiles for
 * more.
 */
export const cutoffsFor = (levels: number): CutoffDraft[] =>
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
  measures: draft.measures.map((measure, index) => {
    if (index !== at) return measure;
    return draft.indices ? { ...measure, ...change } : inUnit({ ...measure, ...change });
  }),
});

/** Changes the cut-offs of a measure or an index that is split into levels. */
export const withAxisCutoffs = (
  draft: CustomModelDraft,
  at: number,
  cutoffs: readonly CutoffDraft[],
): CustomModelDraft =>
  draft.indices
    ? {
        ...draft,
        indices: draft.indices.map((index, place) => (place === at ? { ...index, cutoffs } : index)),
      }
    : withMeasure(draft, at, { cutoffs });

/** Gives a measure's cut-offs the unit of its kind: `share` or `rate` if the kind is in percent, otherwise none. */
const inUnit = (measure: MeasureDraft): MeasureDraft => ({
  ...measure,
  cutoffs: measure.cutoffs.map(({ kind, text }) => {
    const unit = unitOfKind(measure.kind);
    return { kind, text, ...(unit && { unit }) };
  }),
});

export const withLevels = (draft: CustomModelDraft, at: number, levels: number): CustomModelDraft =>
  resized(withAxisCutoffs(draft, at, cutoffsFor(levels)));

export function withMeasureCount(draft: CustomModelDraft, count: number): CustomModelDraft {
  const [first] = draft.measures;
  const second = draft.measures[1] ?? newMeasure();
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

const levelsOf = (axis: AxisDraft | undefined) => (axis?.cutoffs.length ?? 0) + 1;

/**
 * Gives the grid a cell for each pair of levels. Tiers already chosen keep their row and column; row 0 and column 0 are
 * the highest levels.
 */
export function resized(draft: CustomModelDraft): CustomModelDraft {
  const [first, second] = axesOf(draft);
  const [rows, columns] = [levelsOf(first), levelsOf(second)];
  const grid = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => draft.grid[down]?.[across] ?? ''),
  );
  return { ...draft, grid };
}
