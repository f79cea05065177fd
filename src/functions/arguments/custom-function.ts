import type { Language, Localized } from '../../classifier/language';
import type { WorkbookPolicy } from '../../excel/office/workbook-policy';
import type { Culture } from '../../sheet/text/culture';
import type { Argument } from './argument';
import type { FunctionFault } from './fault';

export interface FunctionParameter {
  /** The same in every language, as it stands in messages. */
  readonly name: string;
  readonly description: Localized;
  readonly optional: boolean;
  /** One of a row of arguments alike: help tells of the first alone. */
  readonly likeBefore?: true;
}

/** Where and when a formula is calculated. */
export interface CallContext {
  /** Excel's language, in which the answer is given where the formula asks for no other. */
  readonly language: Language;
  /** Today, as a serial number of Excel's. */
  readonly today: number;
  /** How numbers and dates are typed in the workbook; left out where it is not known. */
  readonly culture?: Culture;
  /** Left out where the workbook has none. */
  readonly policy?: WorkbookPolicy;
}

/** A function that can be typed in a cell. Help, association and metadata are all made from this. */
export interface CustomFunction {
  /** Also its name; the same in every language, so that a workbook can be shared. */
  readonly id: string;
  readonly description: Localized;
  readonly parameters: readonly FunctionParameter[];
  /** A call as it may be typed, for help. */
  readonly example: Localized;
  /** Rows of results: a text or a fault a cell. Throws a FunctionFault where the formula as a whole has no answer. */
  evaluate(values: readonly Argument[], context: CallContext): (string | FunctionFault)[][];
}
