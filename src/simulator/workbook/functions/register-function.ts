import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  FunctionType,
  IFunctionService,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionMetadata } from '../../wire/functions/function-contract';
import type { CountedFunction } from '../formulas/argument-counts';
import type { Place } from '../places/place';

/** Calculates the function for the cell that contains the formula. */
type Calculate = (cell: Place, variants: readonly FunctionVariantType[]) => BaseValueObject;

class ExternalFunction extends BaseFunction implements CountedFunction {
  /**
   * Asks Univer for references instead of values, because only a reference distinguishes a blank cell from 0 and has an
   * address.
   */
  override needsReferenceObject = true;

  /**
   * The allowed numbers of arguments. They are not in Univer's own members for this, because Univer would then return
   * #N/A for any other number.
   */
  readonly counts: readonly [least: number, most: number];

  constructor(
    { name, parameters }: FunctionMetadata,
    private readonly calculateFor: Calculate,
  ) {
    super(name);
    const least = parameters.reduce((needed, { optional }, index) => (optional ? needed : index + 1), 0);
    this.counts = [least, parameters.length];
  }

  /** Must not throw, because Univer does not catch exceptions here. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const area = { row: this.row, column: this.column, rows: 1, columns: 1 };
    return this.calculateFor({ sheetId: this.subUnitId ?? '', area }, variants);
  }
}

/** Registers a function for Univer's formulas, and for its formula bar if the page has one. */
export function registerFunction(injector: Injector, metadata: FunctionMetadata, calculate: Calculate): void {
  const { name, parameters } = metadata;
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new ExternalFunction(metadata, calculate));
  functions.deleteFormulaAstCacheKey(name);
  injector.get(IDescriptionService).registerDescriptions([
    {
      functionName: name,
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: '',
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    },
  ]);
}
