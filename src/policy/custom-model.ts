import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure-kinds';

/**
 * A model that a manager made for one workbook: a grid of tiers by two measures, a ladder by one, or a score, which is
 * a ladder or grid by one or two indices of several measures.
 */
export interface CustomModel {
  /** `own-1` and so on (`customModelId`); unique in the workbook. */
  readonly id: string;
  readonly name: string;
  /**
   * One measure for a ladder. Two for a grid: the first for its rows, the second for its columns. Up to `mostMeasures`
   * for a score.
   */
  readonly measures: readonly CustomMeasure[];
  /** The indices of a score, in place of measures: one for a ladder, two for a grid. Left out for other models. */
  readonly indices?: readonly CustomIndex[];
  /**
   * `grid[row][column]` is the id of a tier. Row 0 and column 0 are the highest levels. A measure or index with n
   * cut-offs has n + 1 levels; a ladder has one column.
   */
  readonly grid: readonly (readonly string[])[];
  /** Ids such as `t1`, in the order of the tiers on the sheet and in the pane; the grid uses each of them. */
  readonly tierIds: readonly string[];
}

/** Kinds of measures that a ladder or a grid may have. */
export const customMeasureKinds = [
  'amount',
  'count',
  'share',
  'rate',
  'daysSince',
] as const satisfies readonly MeasureKind[];

/** Kinds of measures that a score may have: yes counts as 1, no and a blank as 0. */
export const scoreMeasureKinds = [...customMeasureKinds, 'flag'] as const satisfies readonly MeasureKind[];

export interface CustomCutoff {
  readonly id: string;
  readonly name: string;
  readonly rule: CutoffRule;
}

/** What is split into levels, or scaled. */
interface CustomPart {
  readonly id: string;
  readonly name: string;
  readonly cutoffs: readonly CustomCutoff[];
}

export interface CustomMeasure extends CustomPart {
  /** `m1` and so on (`customMeasureId`). */
  readonly id: string;
  readonly kind: (typeof scoreMeasureKinds)[number];
  /** Id of the index that the measure counts in; only in a score. */
  readonly index?: string;
  /**
   * One to four cut-offs, ascending, with the ids `m1_1`, `m1_2` and so on (`customCutoffId`). In a score: the value
   * that gives 0 points, the one that gives 100, and the weight, with the ids `m1_worst`, `m1_best`, `m1_weight`
   * (`scaleIds`).
   */
  readonly cutoffs: readonly CustomCutoff[];
}

/** An index from 0 to 100 of the measures that count in it; its id is `i1` or `i2` (`customIndexId`). */
export type CustomIndex = CustomPart;

/** The most measures of a score. */
export const mostMeasures = 10;

/** The numbers that scale a measure of a score, in the order of its cut-offs. */
export const scaleNumbers = ['worst', 'best', 'weight'] as const;
export type ScaleNumber = (typeof scaleNumbers)[number];

/** Returns what is split into levels: the measures, or the indices of a score. The first is for the grid's rows. */
export const axesOf = ({ measures, indices }: CustomModel): readonly CustomPart[] => indices ?? measures;

/** Returns everything that has cut-offs, in the order of the cut-offs on the sheet. */
export const partsOf = ({ measures, indices = [] }: CustomModel): readonly CustomPart[] => [
  ...measures,
  ...indices,
];

/** Returns the model with each cut-off changed. */
export function withCutoffs(own: CustomModel, change: (cutoff: CustomCutoff) => CustomCutoff): CustomModel {
  const changed = <Part extends CustomPart>(part: Part): Part => ({
    ...part,
    cutoffs: part.cutoffs.map(change),
  });
  return {
    ...own,
    measures: own.measures.map(changed),
    ...(own.indices && { indices: own.indices.map(changed) }),
  };
}

/** Returns the id of a custom model; numbers begin with 1. */
export const customModelId = (number: number): string => `own-${number}`;

/** Returns whether an id belongs to a custom model. */
export const isCustomModelId = (id: string): boolean => /^own-[1-9]\d{0,2}$/.test(id);

/** Returns the id of a custom model's measure; numbers begin with 1. */
export const customMeasureId = (number: number): string => `m${number}`;

/** Returns the id of a score's index, number 1 or 2. */
export const customIndexId = (number: number): string => `i${number}`;

/** Returns the id of a cut-off of this measure or index; numbers begin with 1. */
export const customCutoffId = (partId: string, number: number): string => `${partId}_${number}`;

/** Returns the ids of the numbers that scale this measure of a score: `m1_worst`, `m1_best`, `m1_weight`. */
export const scaleIds = (measureId: string): Readonly<Record<ScaleNumber, string>> => ({
  worst: `${measureId}_worst`,
  best: `${measureId}_best`,
  weight: `${measureId}_weight`,
});

/** Returns how many levels the rows and the columns of the grid have; for a ladder, the second number is 1. */
export function levelCounts(own: CustomModel): [rows: number, columns: number] {
  const [rows, columns] = axesOf(own);
  return [(rows?.cutoffs.length ?? 0) + 1, (columns?.cutoffs.length ?? 0) + 1];
}

/** Returns the id of a custom model's tier, such as `t1`; numbers begin with 1. */
export const customTierId = (number: number): string => `t${number}`;

/** Returns whether an id has the form of the ids that cut-offs and tiers of a custom model get. */
export const isPartOfCustomModel = (id: string): boolean => partIds.test(id);

const partIds = new RegExp(`^([mi][12]_[1-4]|m([1-9]|10)_(${scaleNumbers.join('|')})|t[1-9]\\d*)$`);

/** Returns whether a text may be the id of a custom model's tier. */
export const isCustomTierId = (id: string): boolean =>
  /^[a-z][a-z0-9-]{0,39}$/.test(id) && id !== 'unclassified';
