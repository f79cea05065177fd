import type { Cutoff } from '../classifier/cutoff';
import type { Localized } from '../classifier/language';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { readsDates } from '../classifier/reads-dates';
import { policyCellName } from '../policy/policy-names';
import type { FunctionParameter } from './custom-function';

/** What one argument of a model's function stands for. */
export type ModelParameter =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'asOf' }
  | { readonly kind: 'cutoff'; readonly cutoff: Cutoff }
  | { readonly kind: 'policy'; readonly model: Model };

/** The arguments of a model's own function in order: measures, the day of reckoning, cut-offs, policy. */
export function modelParameters(model: Model): ModelParameter[] {
  return withMeasures(
    model,
    model.cutoffs.map((cutoff) => ({ kind: 'cutoff', cutoff })),
  );
}

/** The same without cut-offs, as CLIENT_SEGMENT takes them of every model. */
export const segmentParameters = (model: Model): ModelParameter[] => withMeasures(model, []);

/** The day of reckoning is asked for if dates are read. */
function withMeasures(model: Model, cutoffs: readonly ModelParameter[]): ModelParameter[] {
  const asOf: ModelParameter[] = readsDates(model) ? [{ kind: 'asOf' }] : [];
  return [
    ...model.measures.map((measure): ModelParameter => ({ kind: 'measure', measure })),
    ...(model.asOfLast ? [] : asOf),
    ...cutoffs,
    { kind: 'policy', model },
    ...(model.asOfLast ? asOf : []),
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
    case 'policy': {
      const cell = policyCellName(parameter.model.id);
      return {
        name: 'policy',
        description: {
          en: `The cell ${cell} of the sheet Client Policy. Left out, the policy of the workbook, if it has one.`,
          zh: `“客户策略”工作表的单元格 ${cell}。省略时采用本工作簿的策略（如有）。`,
        },
        optional: true,
      };
    }
  }
}
