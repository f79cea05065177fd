import type { RoomInTiers } from '../../classifier/explain/room-in-tiers';
import type { Language, Localized } from '../../classifier/language';
import type { WorkbookPolicy } from '../../excel/office/known-to-formulas';
import type { Culture } from '../../sheet/text/culture';
import type { Argument } from './argument';
import type { FunctionFault } from './function-fault';

export interface FunctionParameter {
  /** Name of the parameter, the same in every language, as messages show it. */
  readonly name: string;
  readonly description: Localized;
  readonly optional: boolean;
  /** Set if the parameter has the same description as the one before, such as `measure3`. Help leaves it out. */
  readonly likeBefore?: true;
}

/** What the result of a formula depends on besides its arguments. */
export interface CallContext {
  /** Excel's language, for results if the formula asks for no other language. */
  readonly language: Language;
  /** Today's date, as an Excel serial number. */
  readonly today: number;
  /** How the workbook's user types numbers and dates; left out if unknown. */
  readonly culture?: Culture;
  /** The workbook's policy; left out if it has none. */
  readonly policy?: WorkbookPolicy;
  /** The limited room in tiers, by model; left out if there is none. */
  readonly room?: Readonly<Record<string, RoomInTiers>>;
}

/** The content of one cell of a result. */
export type Answer = string | number | FunctionFault;

/** A function as a formula calls it. */
export interface CalledFunction {
  /** The function's id, which is also its name. The same in every language, so that people can share workbooks. */
  readonly id: string;
  readonly parameters: { readonly length: number };
  /**
   * Returns rows of results: a text, a number or an error for each cell.
   *
   * @throws FunctionFault if the formula as a whole has no result
   */
  evaluate(values: readonly Argument[], context: CallContext): Answer[][];
}

/** A function that can be typed in a cell. Help, registration and functions.json are made from this object. */
export interface CustomFunction extends CalledFunction {
  readonly description: Localized;
  readonly parameters: readonly FunctionParameter[];
  /** An example formula, for help. */
  readonly example: Localized;
}
