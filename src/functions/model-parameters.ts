import type { Cutoff } from '../classifier/cutoff';
import type { Localized } from '../classifier/language';
import type { Measure, MeasureKind } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { FunctionParameter } from './custom-function';

/** What one argument of a model's function stands for. */
export type ModelParameter =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'cutoff'; readonly cutoff: Cutoff };

const dateKinds: readonly MeasureKind[] = ['daysSince', 'daysUntil', 'monthsSince'];

/** The arguments in order: measures, the day of reckoning where dates are read, cut-offs. */
export function modelParameters({ measures, cutoffs }: Model): ModelParameter[] {
  return [
    ...measures.map((measure) => ({ kind: 'measure', measure }) as const),
    ...(measures.some(({ kind }) => dateKinds.includes(kind)) ? [{ kind: 'asOf' } as const] : []),
    ...cutoffs.map((cutoff) => ({ kind: 'cutoff', cutoff }) as const),
  ];
}

const asOfDescription: Localized = {
  en: 'The day from which dates are counted. Left out, it is today.',
  zh: '推算日期的基准日。省略时为今天。',
};

/** The same as Excel's help shows them. */
export function describeParameter(parameter: ModelParameter): FunctionParameter {
  switch (parameter.kind) {
    case 'measure': {
      const { id, description, optional } = parameter.measure;
      return { name: id, description, optional: optional ?? false };
    }
    case 'asOf':
      return { name: 'as_of', description: asOfDescription, optional: true };
    case 'cutoff':
      return { name: parameter.cutoff.id, description: parameter.cutoff.description, optional: true };
  }
}
