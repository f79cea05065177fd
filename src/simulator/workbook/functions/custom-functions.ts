import type { FunctionVariantType, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { quotedSheetName } from '../../../sheet/cell';
import { FunctionError } from '../../wire/function-error';
import type { FunctionMetadata, InvokeFunction } from '../../wire/workbook-host';
import { areaAddress } from '../area';
import type { Book } from '../book';
import type { Calculation } from '../calculation';
import type { Place } from '../place';
import { fromUniverRange } from '../univer-range';
import { readArguments, type Blanks } from './function-arguments';
import { CellCalls } from './function-calls';
import { errorObject, resultObject } from './function-result';
import { registerFunction } from './register-function';

const busy = '#BUSY!';

interface CallingFormula {
  readonly place: Place;
  readonly calls: CellCalls;
}

/**
 * The add-in's functions in Univer's calculation. The calculation is not held up: a cell whose function is at work
 * shows `#BUSY!` and is calculated again once the add-in has answered. Univer's own asynchronous functions run one
 * after the other and lose formulas when something is edited meanwhile.
 */
export class CustomFunctions {
  private readonly formulas = new Map<string, CallingFormula>();
  private readonly calculated = new Set<string>();
  private readonly answered = new Set<CallingFormula>();
  private readonly waitingForAnswers = new Set<() => void>();
  private calculationNumber = 0;

  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
    private readonly blanks: Blanks,
  ) {
    calculation.onFinished(() => this.dropFinishedCalls());
  }

  define(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void {
    for (const metadata of functions) {
      registerFunction(this.book.injector, metadata, (cell, variants) =>
        this.call(metadata, invoke, cell, variants),
      );
    }
    this.calculation.markAllDirty();
  }

  get isPending(): boolean {
    return this.answered.size > 0 || [...this.formulas.values()].some(({ calls }) => calls.isPending);
  }

  /** Resolves with the next answers of the add-in. */
  nextAnswers(): Promise<void> {
    return new Promise((resolve) => this.waitingForAnswers.add(resolve));
  }

  /** Calls that were made from cells that have moved meanwhile are made again from where the cells are now. */
  forgetSheet(sheetId: string): void {
    for (const [key, formula] of this.formulas) {
      if (formula.place.sheetId === sheetId) this.formulas.delete(key);
    }
  }

  private call(
    metadata: FunctionMetadata,
    invoke: InvokeFunction,
    place: Place,
    variants: readonly FunctionVariantType[],
  ): BaseValueObject {
    const values = readArguments(metadata, variants, this.blanks);
    if (values instanceof FunctionError) return errorObject(values.code);
    const formula = this.formulaAt(place);
    const key = JSON.stringify(
      [metadata.id, values],
      (_, value) => value ?? (value === null ? null : 'omitted'),
    );
    const begin = (signal: AbortSignal) =>
      Promise.resolve().then(() =>
        invoke(metadata.id, values, {
          address: this.address(place),
          parameterAddresses: metadata.parameters.map((_, index) => this.referenceAddress(variants[index])),
          signal,
        }),
      );
    const state = formula.calls.ask(key, this.calculationNumber, begin, () => this.answer(formula));
    return state.kind === 'pending' ? errorObject(busy) : resultObject(state.result);
  }

  private formulaAt(place: Place): CallingFormula {
    const key = `${place.sheetId} ${place.area.row} ${place.area.column}`;
    const formula = this.formulas.get(key) ?? { place, calls: new CellCalls() };
    this.formulas.set(key, formula);
    this.calculated.add(key);
    return formula;
  }

  private answer(formula: CallingFormula): void {
    if (this.answered.size === 0) setTimeout(() => this.showAnswers(), 0);
    this.answered.add(formula);
  }

  private showAnswers(): void {
    const places = [...this.answered].map(({ place }) => place);
    this.answered.clear();
    if (places.length > 0) this.calculation.markDirty(places);
    for (const resume of this.waitingForAnswers) resume();
    this.waitingForAnswers.clear();
    void this.calculation.settle();
  }

  private dropFinishedCalls(): void {
    for (const key of this.calculated) {
      const formula = this.formulas.get(key);
      if (!formula) continue;
      formula.calls.dropUnasked(this.calculationNumber);
      if (!formula.calls.isFinished) continue;
      this.formulas.delete(key);
      this.answered.delete(formula);
    }
    this.calculated.clear();
    this.calculationNumber += 1;
  }

  private address({ sheetId, area }: Place): string {
    return `${quotedSheetName(this.book.sheet(sheetId).getName())}!${areaAddress(area)}`;
  }

  private referenceAddress(variant: FunctionVariantType | undefined): string | null {
    if (!variant?.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    return this.address({
      sheetId: reference.getSheetId(),
      area: fromUniverRange(reference.getRangePosition()),
    });
  }
}
