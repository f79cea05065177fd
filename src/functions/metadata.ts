import type { Language } from '../classifier/language';
import { catalogue } from '../classifier/models/catalogue';
import { tableFaults } from '../classifier/decide/table-faults';
import { allFunctions } from './catalogue/all-functions';

/** One function in functions.json, in the form that Excel reads. */
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
  /** Lets Excel pass cells with errors to the functions, instead of showing an error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Makes the content of functions.json in a language.
 *
 * @param addinUrl the add-in's address, without a slash at the end
 * @throws Error if a model's decision table has a gap or a rule that can never hit, so that no such build is shipped
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
