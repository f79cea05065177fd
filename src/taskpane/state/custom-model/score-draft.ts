import { mostMeasures, scaleNumbers } from '../../../policy/custom-model';
import type { DecimalMark } from '../../text/number-text';
import { ruleOf, unitOfKind, type CutoffDraft } from '../cutoff-draft';
import {
  cutoffsFor,
  newMeasure,
  resized,
  withMeasure,
  withMeasureCount,
  type CustomModelDraft,
  type MeasureDraft,
} from './custom-model-draft';

/** What a custom model may be. */
export const customForms = ['ladder', 'grid', 'score'] as const;
export type CustomForm = (typeof customForms)[number];

export const formOf = ({ measures, indices }: CustomModelDraft): CustomForm => {
  if (indices) return 'score';
  return measures.length === 1 ? 'ladder' : 'grid';
};

/** Names to begin with, for one index and for two. */
export interface IndexNames {
  readonly one: string;
  readonly two: readonly [string, string];
}

/** Makes the model a ladder, a grid or a score. Keeps the names of measures, not their numbers. */
export function withForm(draft: CustomModelDraft, form: CustomForm, names: IndexNames): CustomModelDraft {
  if (form === formOf(draft)) return draft;
  if (form === 'score') {
    return resized({
      ...draft,
      measures: draft.measures.map((measure) => ({ ...measure, index: 0, cutoffs: scaleFor(measure.kind) })),
      indices: [{ name: names.one, cutoffs: cutoffsFor(3) }],
    });
  }
  const { indices, ...rest } = draft;
  const measures = indices ? draft.measures.map(withoutScale) : draft.measures;
  return withMeasureCount({ ...rest, measures }, form === 'ladder' ? 1 : 2);
}

function withoutScale({ name, kind }: MeasureDraft): MeasureDraft {
  return { ...newMeasure(), name, kind: kind === 'flag' ? 'amount' : kind };
}

/** Gives the score one index or two. Measures of an index that is taken away count in the first. */
export function withIndexCount(draft: CustomModelDraft, count: 1 | 2, names: IndexNames): CustomModelDraft {
  const [first = { name: names.one, cutoffs: cutoffsFor(3) }, second] = draft.indices ?? [];
  const renamed = (from: string, to: string) => ({ ...first, name: first.name === from ? to : first.name });
  return resized({
    ...draft,
    measures: draft.measures.map((measure) => ({
      ...measure,
      index: count === 1 ? 0 : (measure.index ?? 0),
    })),
    indices:
      count === 1
        ? [renamed(names.two[0], names.one)]
        : [renamed(names.one, names.two[0]), second ?? { name: names.two[1], cutoffs: cutoffsFor(3) }],
  });
}

export const withIndexName = (draft: CustomModelDraft, at: number, name: string): CustomModelDraft => ({
  ...draft,
  ...(draft.indices && {
    indices: draft.indices.map((index, place) => (place === at ? { ...index, name } : index)),
  }),
});

export const mayAddMeasure = ({ measures }: CustomModelDraft): boolean => measures.length < mostMeasures;

/** Adds a measure, which counts in the last index. */
export const withNewMeasure = (draft: CustomModelDraft): CustomModelDraft => ({
  ...draft,
  measures: [
    ...draft.measures,
    { ...newMeasure(), index: (draft.indices?.length ?? 1) - 1, cutoffs: scaleFor('amount') },
  ],
});

export const withoutMeasure = (draft: CustomModelDraft, at: number): CustomModelDraft => ({
  ...draft,
  measures: draft.measures.filter((_, index) => index !== at),
});

/** Changes a measure's kind. In a score, gives it the usual scale of that kind, and keeps its weight. */
export function withKind(draft: CustomModelDraft, at: number, kind: MeasureDraft['kind']): CustomModelDraft {
  const weight = draft.measures[at]?.cutoffs[scaleNumbers.indexOf('weight')];
  return withMeasure(draft, at, { kind, ...(draft.indices && { cutoffs: scaleFor(kind, weight) }) });
}

/**
 * Returns the usual numbers that scale a measure of this kind, in the order of `scaleNumbers`: from 0 to 100 (from no to
 * yes), with the weight 1.
 */
function scaleFor(kind: MeasureDraft['kind'], weight = number('1')): CutoffDraft[] {
  const unit = unitOfKind(kind);
  const percent = unit ? ' %' : '';
  const end = (text: string) => ({ ...number(`${text}${percent}`), ...(unit && { unit }) });
  return [end('0'), end(kind === 'flag' ? '1' : '100'), weight];
}

const number = (text: string): CutoffDraft => ({ kind: 'fixed', text });

/** Returns the share of each measure in its index, from its weight; undefined while a weight is not above 0. */
export function sharesOfWeights({ measures }: CustomModelDraft, mark: DecimalMark): (number | undefined)[] {
  const weights = measures.map(({ cutoffs }) => {
    const weight = cutoffs[scaleNumbers.indexOf('weight')];
    const rule = weight && ruleOf(weight, mark);
    return rule && 'value' in rule && rule.value > 0 ? rule.value : undefined;
  });
  return measures.map(({ index }, at) => {
    const inIndex = weights.filter((_, other) => measures[other]!.index === index);
    if (inIndex.includes(undefined)) return undefined;
    return weights[at]! / inIndex.reduce<number>((sum, weight) => sum + weight!, 0);
  });
}
