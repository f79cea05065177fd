import type { Language, Localized } from '../classifier/language';
import type { Argument } from './argument';
import type { FunctionFault } from './fault';

export interface FunctionParameter {
  /** The same in every language, as it stands in messages. */
  readonly name: string;
  readonly description: Localized;
  readonly optional: boolean;
}

/** A function that can be typed in a cell. Help, association and metadata are all made from this. */
export interface CustomFunction {
  /** Also its name; the same in every language, so that a workbook can be shared. */
  readonly id: string;
  readonly description: Localized;
  readonly parameters: readonly FunctionParameter[];
  /**
   * The result, in the shape of the first argument: a text or a fault a cell. Throws a FunctionFault where the
   * formula as a whole has no answer.
   */
  evaluate(values: readonly Argument[], language: Language): (string | FunctionFault)[][];
}
