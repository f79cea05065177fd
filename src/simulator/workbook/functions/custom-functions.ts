import type { FunctionVariantType, BaseValueObject } from '@univerjs/engine-formula';
import { FunctionError } from '../../wire/functions/function-error';
import type { Blanks, FunctionMetadata, InvokeFunction } from '../../wire/functions/function-contract';
import { isOnSheet } from '../places/area';
import type { Book } from '../book/book';
import type { Calculation } from '../book/calculation';
import type { Place } from '../places/place';
import { SheetCells } from '../cells/sheet-cells';
import { tablesAt } from '../tables/tables';
import { placeAddress, referenceAddress } from './place-address';
import { readArguments } from './read-arguments';
import { CellCalls } from './cell-calls';
import { errorObject, isMatrix, resultObject } from './result-object';
import { registerFunction } from './register-function';
import { busy, WaitingCells } from './waiting-cells';

interface CallingFormula {
  readonly key: string;
  readonly place: Place;
  readonly calls: CellCalls;
}

/**
 * Calls the add-in's functions during Univer's calculation without delaying it. A cell whose function is running gets
 * `#BUSY!` (mostly hidden, see `WaitingCells`), and is calculated again when the add-in has answered. Univer has
 * asynchronous functions too, but runs them one after another, and loses formulas if something is edited before they
 * end.
 */
export class CustomFunctions {
  private readonly formulas = new Map<string, CallingFormula>();
  private readonly calculated = new Set<string>();
  private readonly answered = new Set<CallingFormula>();
  private readonly answerListeners = new Set<() => void>();
  private readonly waitingCells: WaitingCells;
  private calculationNumber = 0;
  private isDisposed = false;

  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
    private readonly blanks: Blanks,
  ) {
    this.waitingCells = new WaitingCells(book, () => void this.showBusy());
    calculation.onFinished(() => this.dropFinishedCalls());
    book.places.onMoved((sheetId) => this.callAgainOnSheet(sheetId));
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

  /** Cancels all calls and ignores later answers. */
  dispose(): void {
    this.isDisposed = true;
    this.waitingCells.end();
    for (const { calls } of this.formulas.values()) calls.cancelAll();
    this.formulas.clear();
  }

  /** Resolves at the next answer of the add-in. */
  nextAnswers(): Promise<void> {
    return new Promise((resolve) => this.answerListeners.add(resolve));
  }

  private call(
    metadata: FunctionMetadata,
    invoke: InvokeFunction,
    place: Place,
    variants: readonly FunctionVariantType[],
  ): BaseValueObject {
    if (!this.book.ways.findsFunctions) return errorObject('#NAME?');
    const values = readArguments(metadata, variants, {
      blanks: this.blanks,
      countsFrom1904: this.book.countsFrom1904,
    });
    if (values instanceof FunctionError) return errorObject(values.code);
    const formula = this.formulaAt(place);
    const key = JSON.stringify(
      [metadata.id, values],
      (_, value) => value ?? (value === null ? null : 'omitted'),
    );
    const begin = (signal: AbortSignal) =>
      Promise.resolve().then(() =>
        invoke(metadata.id, values, {
          address: placeAddress(this.book, place),
          parameterAddresses: metadata.parameters.map((_, index) =>
            referenceAddress(this.book, variants[index]),
          ),
          signal,
        }),
      );
    const state = formula.calls.getOrStart(key, this.calculationNumber, begin, (result) =>
      this.receiveResult(formula, result),
    );
    if (state.kind === 'pending') {
      this.waitingCells.wait();
      return errorObject(busy);
    }
    const result = resultObject(state.result);
    return result.isArray() && tablesAt(this.book, place).length > 0 ? errorObject('#SPILL!') : result;
  }

  private formulaAt(place: Place): CallingFormula {
    const key = `${place.sheetId} ${place.area.row} ${place.area.column}`;
    const formula = this.formulas.get(key) ?? { key, place, calls: new CellCalls() };
    this.formulas.set(key, formula);
    this.calculated.add(key);
    return formula;
  }

  private receiveResult(formula: CallingFormula, result: unknown): void {
    this.waitingCells.answered();
    if (isMatrix(result) && this.sheetExists(formula)) this.makeRoomForSpill(formula.place, result);
    if (this.answered.size === 0) setTimeout(() => void this.recalculateAnswered(), 0);
    this.answered.add(formula);
  }

  /** Returns whether the sheet still exists when an answer arrives. */
  private sheetExists({ place }: CallingFormula): boolean {
    return this.book.findSheet(place.sheetId) !== null;
  }

  private async recalculateAnswered(): Promise<void> {
    if (this.isDisposed) return;
    const shown = [...this.answered];
    this.answered.clear();
    const onExistingSheets = shown.filter((formula) => this.sheetExists(formula));
    if (onExistingSheets.length > 0) this.calculation.markDirty(onExistingSheets.map(({ place }) => place));
    for (const resume of this.answerListeners) resume();
    this.answerListeners.clear();
    await this.calculation.calculate();
    // Drops answers that the calculation has not taken, because their formulas were cleared meanwhile.
    for (const formula of shown) {
      const isWaiting = formula.calls.isPending || this.answered.has(formula);
      if (!isWaiting && this.formulas.get(formula.key) === formula) this.formulas.delete(formula.key);
    }
    if (this.isPending) this.waitingCells.wait();
    else this.waitingCells.end();
  }

  /** Calculates again the cells whose functions are still running, so that they show `#BUSY!`. */
  private async showBusy(): Promise<void> {
    const waiting = [...this.formulas.values()].filter(
      (formula) => formula.calls.isPending && this.sheetExists(formula),
    );
    if (waiting.length === 0) return this.waitingCells.end();
    this.calculation.markDirty(waiting.map(({ place }) => place));
    await this.calculation.calculate();
  }

  /** Enlarges Univer's sheet for a spilled result, because Univer does not spill beyond its sheet. */
  private makeRoomForSpill({ sheetId, area }: Place, result: readonly unknown[][]): void {
    const spilled = { ...area, rows: result.length, columns: result[0]?.length ?? 1 };
    const cells = isOnSheet(spilled) ? new SheetCells(this.book, sheetId) : null;
    cells?.makeRoom(spilled);
  }

  /** Cancels the calls of a sheet whose cells have moved, and makes them again from the new cells. */
  private callAgainOnSheet(sheetId: string): void {
    const moved = [...this.formulas.values()].filter(({ place }) => place.sheetId === sheetId);
    if (moved.length === 0) return;
    for (const formula of moved) {
      formula.calls.cancelAll();
      this.formulas.delete(formula.key);
      this.answered.delete(formula);
    }
    this.calculation.markAllDirty();
  }

  private dropFinishedCalls(): void {
    for (const key of this.calculated) {
      const formula = this.formulas.get(key);
      if (!formula) continue;
      formula.calls.cancelUnused(this.calculationNumber);
      if (!formula.calls.isFinished) continue;
      this.formulas.delete(key);
      this.answered.delete(formula);
    }
    this.calculated.clear();
    this.calculationNumber += 1;
  }
}
