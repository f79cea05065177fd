import { choosable, fixedNumber } from '../classifier/cutoff';
import { formatValue } from '../classifier/format-value';
import type { FunctionArgument } from '../classifier/function-arguments';
import { kindOf } from '../classifier/kind-of';
import type { Language, Localized } from '../classifier/language';
import { policyCellName } from '../policy/policy-names';
import type { FunctionParameter } from './custom-function';

const asOfDescription: Localized = {
  en: 'The day from which dates are counted. Left out, it is today.',
  zh: '推算日期的基准日。省略时为今天。',
};

/** With the number that holds if it is left out, of one that is never drawn. */
function describeCutoff({ cutoff, model }: Extract<FunctionArgument, { kind: 'cutoff' }>): Localized {
  const { description, measure } = cutoff;
  const number = fixedNumber(cutoff);
  if (Number.isNaN(number)) return description;
  const shown = (language: Language) => formatValue(number, kindOf(model, measure), language);
  return {
    en: `${description.en} Left out, it is ${shown('en')}.`,
    zh: `${description.zh}省略时为 ${shown('zh')}。`,
  };
}

/** An argument as Excel's help shows it. */
export function describeParameter(parameter: FunctionArgument): FunctionParameter {
  switch (parameter.kind) {
    case 'measure': {
      const { id, description, optional } = parameter.measure;
      return { name: id, description, optional: optional ?? false };
    }
    case 'asOf':
      return { name: 'as_of', description: asOfDescription, optional: true };
    case 'cutoff':
      return { name: parameter.cutoff.id, description: describeCutoff(parameter), optional: true };
    case 'policy': {
      const { id, cutoffs } = parameter.model;
      const cell = policyCellName(id);
      const alone = choosable(cutoffs).length < cutoffs.length;
      return {
        name: 'policy',
        description: {
          en: `The cell ${cell} of the sheet Client Policy${alone ? ', where alone ranges of scores can be changed' : ''}. Left out, the policy of the workbook, if it has one.`,
          zh: `“客户策略”工作表的单元格 ${cell}${alone ? '；得分范围只能在该表中更改' : ''}。省略时采用本工作簿的策略（如有）。`,
        },
        optional: true,
      };
    }
  }
}
