import {
  ERROR_TYPE_SET,
  SetFormulaCalculationResultMutation,
  type ErrorType,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { UniverBook } from '../univer/univer-book';

/**
 * The result of a formula that waits for a custom function. A blank cell shows it after a second; any other cell keeps
 * its last value.
 */
export const busy = '#BUSY!';
// Adds the error to Univer's list. Otherwise formulas that refer to the cell would treat the error as text.
ERROR_TYPE_SET.add(busy as ErrorType);

/** Milliseconds for which a new formula stays blank before it shows `#BUSY!`. */
const busyDelay = 1000;

/**
 * Controls what cells show while they wait for the add-in.
 *
 * No function answers during the calculation: office.js 1.1.110 sends even immediate results in a message of their own,
 * 50 ms later. Until then a cell keeps its last value, as in Excel. In Excel a new formula shows `#BUSY!` at once; here
 * only if the answer takes longer than `busyDelay`.
 */
export class WaitingCells {
  private hidesBusy = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes `onDelayOver`, which must calculate the cells again that are still waiting. */
  constructor(
    private readonly book: UniverBook,
    private readonly onDelayOver: () => void,
  ) {
    book.beforeCommand(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id)
        this.keepShownValues(params as ISetFormulaCalculationResultMutation);
    });
  }

  /** Starts the delay, if it has not begun. Called while a function is running. */
  wait(): void {
    if (!this.hidesBusy) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.hidesBusy = false;
      this.onDelayOver();
    }, busyDelay);
  }

  /** Ends the delay, because some functions have answered; `wait` starts it again for the others. */
  answered(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Ends the delay and hides `#BUSY!` again. Called when no function is running. */
  end(): void {
    this.answered();
    this.hidesBusy = true;
  }

  /**
   * Removes waiting cells from the results of a calculation, so that these cells keep their values. Formulas that refer
   * to a waiting cell are `#BUSY!` too, and also wait.
   */
  private keepShownValues({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [sheetId, rows] of Object.entries(unitData[this.book.unitId] ?? {})) {
      const sheet = this.book.findSheet(sheetId);
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown } | null>)) {
          const current = sheet?.getCellRaw(Number(row), Number(column));
          // The formula was cleared after the calculation began, so its result must not be stored.
          const isCleared = !current?.f && !current?.si;
          const keepsValue = cell?.v === busy && (this.hidesBusy || (current?.v ?? '') !== '');
          if (isCleared || keepsValue) delete (cells as Record<string, unknown>)[column];
        }
      }
    }
  }
}
