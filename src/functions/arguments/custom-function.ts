import type { Language, Localized } from '../../classifier/language';
import type { WorkbookPolicy } from '../../excel/office/workbook-policy';
import type { Culture } from '../../sheet/text/culture';
import type { Argument } from './argument';
import type { FunctionFault } from './function-fault';

export interface FunctionParameter {
  /** The same in every language, as messages show it. */
  readonly name: string;
  readonly description: Localized;
  readonly optional: boolean;
  /** Set for repeated arguments after the first, which help leaves out. */
  readonly likeBefore?: true;
}

/** The circumstances in which a formula is calculated. */
export interface CallContext {
  /** Excel's language, in which to answer if the formula names no other. */
  readonly language: Language;
  /** Today's date, as a serial number of Excel. */
  readonly today: number;
  /** How numbers and dates are typed in the workbook; left out if that is not known. */
  readonly culture?: Culture;
  /** Left out if the workbook has none. */
  readonly policy?: WorkbookPolicy;
}

/** A function that can be typed in a cell. Its help, association and metadata are made from this. */
export interface CustomFunction {
  /** Also its name, which is the same in every language so that workbooks can be shared. */
  readonly id: string;
  readonly description: Localized;
  readonly parameters: readonly FunctionParameter[];
  /** An example of a call, for help. */
  readonly example: Localized;
  /**
   * Returns rows of results: a text or a fault per cell.
   * @throws FunctionFault if the formula as a whole has no answer.
   */
  evaluate(values: readonly Argument[], context: CallContext): (string | FunctionFault)[][];
}
