import type { Language } from '../classifier/language';
import { catalogue } from '../classifier/models/catalogue';
import { tableFaults } from '../classifier/decide/table-faults';
import { allFunctions } from './catalogue/all-functions';

/** One function in functions.json, as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional: boolean;
}

export interface FunctionsMetadata {
  /** Lets a formula handle cells with errors, instead of being an error itself. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Returns the content of functions.json in a language. `addinUrl` is the add-in's address, without a slash at the
 * end.
 * @throws if a model's decision table has a gap or an unreachable rule, so that no such build is shipped.
 */
export function functionsMetadata(language: Language, addinUrl: string): FunctionsMetadata {
  const faults = catalogue.flatMap((model) => tableFaults(model).map((fault) => `${model.id}: ${fault}`));
  if (faults.length > 0) throw new Error(`Faulty decision tables: ${faults.join('; ')}`);
  return {
    allowErrorForDataTypeAny: true,
    functions: allFunctions.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[language],
      helpUrl: `${addinUrl}/help.html#${id}`,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description[language],
        type: 'any',
        dimensionality: 'matrix',
        optional: parameter.optional,
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}
