import type { ICommandInfo } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IDependencyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { toUniverRange } from '../places/univer-range';

/**
 * What Univer 0.25.1 keeps to itself of a calculation that it is about to start: it waits 100 ms for further edits.
 * Excel's answers must not wait that long, nor may the workbook be read before.
 */
interface WaitingCalculation {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: Parameters<typeof clearTimeout>[0];
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(first: IFormulaDirtyData, second: IFormulaDirtyData): IFormulaDirtyData;
  /** Called a second after a calculation began, also when Univer has been disposed of meanwhile, and fails then. */
  _startProgress(): void;
}

/** Runs Univer's calculation when Excel would, and tells when it is done. */
export class Calculation {
  mode: `${Excel.CalculationMode}` = 'Automatic';
  private readonly waiting: WaitingCalculation;
  private running: { readonly done: Promise<void>; readonly finish: () => void } | null = null;
  private readonly finished = new Set<() => void>();

  constructor(private readonly book: UniverBook) {
    this.waiting = book.injector.get(TriggerCalculationController) as unknown as WaitingCalculation;
    book.onCommand((command) => this.follow(command));
  }

  /** Nobody is to be told any more how far a calculation is. */
  stopTelling(): void {
    this.waiting._startProgress = () => {};
  }

  /** Calls back each time a calculation has ended and its results are in the cells. */
  onFinished(callback: () => void): void {
    this.finished.add(callback);
  }

  /** Resolves when the calculation that is running, if one is, has ended; what changed meanwhile is left. */
  async idle(): Promise<void> {
    await this.running?.done;
  }

  /** Marks cells to be calculated again; what formulas on the sheets named depend on is found out anew. */
  markDirty(places: readonly Place[], reread: readonly string[] = []): void {
    const dirtyRanges = places.map(({ sheetId, area }) => ({
      unitId: this.book.unitId,
      sheetId,
      range: toUniverRange(area),
    }));
    const cleared = Object.fromEntries(reread.map((sheetId) => [sheetId, '1']));
    this.trigger({ dirtyRanges, clearDependencyTreeCache: { [this.book.unitId]: cleared } });
  }

  /** Marks every formula to be calculated again. */
  markAllDirty(): void {
    this.trigger({ forceCalculation: true });
  }

  /** Calculates what changed, unless calculation is manual. */
  async settle(): Promise<void> {
    if (this.mode === 'Automatic' || this.mode === 'AutomaticExceptTables') await this.calculate();
  }

  /** Calculates what changed, in whatever mode. */
  async calculate(): Promise<void> {
    while (this.running || this.waiting._waitingCommandQueue.length > 0) {
      if (this.running) await this.running.done;
      else this.start();
    }
  }

  private trigger(dirty: Partial<IFormulaDirtyData>): void {
    this.book.run(
      SetTriggerFormulaCalculationStartMutation.id,
      { ...nothingDirty(), ...dirty },
      { onlyLocal: true },
    );
  }

  private start(): void {
    const waiting = this.waiting;
    clearTimeout(waiting._setTimeoutKey);
    // Univer 0.25.1 finds out anew on each calculation what each formula depends on, and adds it to what it found before:
    // that only grows, and tells of formulas that are there no more.
    this.book.injector.get(IDependencyManagerService).reset();
    const dirty = waiting._generateDirty(waiting._waitingCommandQueue);
    waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, dirty);
    waiting._waitingCommandQueue = [];
    this.book.run(
      SetFormulaCalculationStartMutation.id,
      { ...waiting._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.running ??= runningCalculation();
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
      // A stopped calculation is started again by Univer with what changed meanwhile.
      if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION)
        queueMicrotask(() => this.end());
    } else if (this.mode === 'Manual') {
      clearTimeout(this.waiting._setTimeoutKey);
    }
  }

  private end(): void {
    const ended = this.running;
    this.running = null;
    for (const callback of this.finished) callback();
    ended?.finish();
  }
}

function runningCalculation() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => (finish = resolve));
  return { done, finish };
}

const nothingDirty = (): IFormulaDirtyData => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});
