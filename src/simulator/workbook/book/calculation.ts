import { ICommandService, type ICommandInfo } from '@univerjs/core';
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
 * Private members of Univer 0.25.1, which delay a calculation by 100 ms to wait for further edits. The simulated Excel
 * must not answer so late, nor with old values, so it starts the calculation itself. It never lets Univer start one
 * while another is running, because edits made meanwhile are lost if the running one is about to end or has hardly
 * begun.
 */
interface WaitingCalculation {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _setTimeoutKey: Parameters<typeof clearTimeout>[0];
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(first: IFormulaDirtyData, second: IFormulaDirtyData): IFormulaDirtyData;
  /** Called a second after a calculation began. Fails if Univer was disposed of meanwhile. */
  _startProgress(): void;
}

/**
 * A private member of Univer 0.25.1: the commands that are being carried out. As a table changes, Univer tells the formulas by a
 * command that ends a little later.
 */
interface BegunCommands {
  readonly _commandExecutionStack: readonly unknown[];
}

/** How often to wait for begun commands; one of a page may stay open, such as that of a dialog. */
const mostTurns = 10;

/** Runs Univer's calculation when Excel would calculate, and reports its end. */
export class Calculation {
  mode: `${Excel.CalculationMode}` = 'Automatic';
  private readonly waiting: WaitingCalculation;
  private readonly commands: BegunCommands;
  private running: { readonly done: Promise<void>; readonly finish: () => void } | null = null;
  private readonly finished = new Set<() => void>();

  constructor(private readonly book: UniverBook) {
    this.waiting = book.injector.get(TriggerCalculationController) as unknown as WaitingCalculation;
    this.commands = book.injector.get(ICommandService) as unknown as BegunCommands;
    book.onCommand((command) => this.handleCommand(command));
  }

  /** Stops Univer's progress reports, before Univer is disposed of. */
  stopProgressReports(): void {
    this.waiting._startProgress = () => {};
  }

  /** Calls `callback` each time a calculation has ended and its results are in the cells. */
  onFinished(callback: () => void): void {
    this.finished.add(callback);
  }

  /** Resolves when the running calculation, if any, has ended. Does not calculate later changes. */
  async idle(): Promise<void> {
    await this.running?.done;
  }

  /**
   * Marks cells for the next calculation. In the sheets `reread`, Univer also finds out again to which cells each
   * formula refers.
   */
  markDirty(places: readonly Place[], reread: readonly string[] = []): void {
    const dirtyRanges = places.map(({ sheetId, area }) => ({
      unitId: this.book.unitId,
      sheetId,
      range: toUniverRange(area),
    }));
    const cleared = Object.fromEntries(reread.map((sheetId) => [sheetId, '1']));
    this.trigger({ dirtyRanges, clearDependencyTreeCache: { [this.book.unitId]: cleared } });
  }

  /** Marks every formula for the next calculation. */
  markAllDirty(): void {
    this.trigger({ forceCalculation: true });
  }

  /** Calculates what changed, unless the mode is manual. Resolves when done. */
  async settle(): Promise<void> {
    if (this.mode === 'Automatic' || this.mode === 'AutomaticExceptTables') await this.calculate();
  }

  /** Calculates what changed, in any mode. Resolves when done. */
  async calculate(): Promise<void> {
    for (let turn = 0; turn < mostTurns && this.commands._commandExecutionStack.length > 0; turn++)
      await Promise.resolve();
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
    const dirty = waiting._generateDirty(waiting._waitingCommandQueue);
    waiting._executingDirtyData = waiting._mergeDirty(waiting._executingDirtyData, dirty);
    waiting._waitingCommandQueue = [];
    this.book.run(
      SetFormulaCalculationStartMutation.id,
      { ...waiting._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private handleCommand({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.running ??= runningCalculation();
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
      // A stopped calculation has not ended: Univer restarts it by itself, with what changed since.
      if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION)
        queueMicrotask(() => this.end());
    } else if (this.mode === 'Manual' || this.running) {
      clearTimeout(this.waiting._setTimeoutKey);
    }
  }

  private end(): void {
    const ended = this.running;
    this.running = null;
    // Without a reset, Univer 0.25.1 adds the dependencies of formulas to those of earlier calculations, so that they
    // grow and include formulas that no longer exist. It takes them out one by one when formulas are written: a minute
    // for 30,000.
    this.book.injector.get(IDependencyManagerService).reset();
    for (const callback of this.finished) callback();
    this.calculateLater();
    ended?.finish();
  }

  /** Starts calculating soon what was edited during a calculation, in case nothing else asks for it before. */
  private calculateLater(): void {
    const { waiting } = this;
    if (waiting._waitingCommandQueue.length === 0) return;
    clearTimeout(waiting._setTimeoutKey);
    waiting._setTimeoutKey = setTimeout(() => void this.settle(), 0);
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
