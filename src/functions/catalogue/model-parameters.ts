import { choosable, fixedNumber } from '../../classifier/cutoff';
import { formatValue } from '../../classifier/explain/format-value';
import type { FunctionArgument } from '../../classifier/cutoffs/function-arguments';
import { kindOf } from '../../classifier/kind-of';
import { localized, type Localized } from '../../classifier/language';
import { policyCellName } from '../../policy/names';
import type { FunctionParameter } from '../arguments/custom-function';
import { words } from '../words/languages';
import { worded } from '../words/worded';

/** Describes a cut-off, with its default number if it is fixed. */
function describeCutoff({ cutoff, model }: Extract<FunctionArgument, { kind: 'cutoff' }>): Localized {
  const { description, measure } = cutoff;
  const number = fixedNumber(cutoff);
  if (Number.isNaN(number)) return description;
  return localized((language) =>
    words[language].functions.withDefault(
      description[language],
      formatValue(number, kindOf(model, measure), language),
    ),
  );
}

/** Describes an argument as Excel's help shows it. */
export function describeParameter(parameter: FunctionArgument): FunctionParameter {
  switch (parameter.kind) {
    case 'measure': {
      const { id, description, optional } = parameter.measure;
      return { name: id, description, optional: optional ?? false };
    }
    case 'asOf':
      return { name: 'as_of', description: worded(({ asOf }) => asOf), optional: true };
    case 'cutoff':
      return { name: parameter.cutoff.id, description: describeCutoff(parameter), optional: true };
    case 'policy': {
      const { id, cutoffs } = parameter.model;
      const cell = policyCellName(id);
      const alone = choosable(cutoffs).length < cutoffs.length;
      return {
        name: 'policy',
        description: worded(({ policy }) => policy(cell, alone)),
        optional: true,
      };
    }
  }
}
