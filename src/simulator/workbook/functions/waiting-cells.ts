import {
  ERROR_TYPE_SET,
  SetFormulaCalculationResultMutation,
  type ErrorType,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import type { UniverBook } from '../univer/univer-book';

/** What a formula comes to while a function of the add-in is at work. */
export const busy = '#BUSY!';
// Univer does not know it, and would take it for text in formulas that use the cell.
ERROR_TYPE_SET.add(busy as ErrorType);

/** How long a new formula shows nothing before it shows that it waits, in milliseconds. */
const patience = 1000;

/**
 * What cells show while they wait for the add-in. No function answers within the calculation, also where it fetches
 * nothing: office.js 1.1.110 sends results by a message of their own, 50 ms later. Meanwhile a cell keeps what it
 * showed, as in Excel. A new formula shows `#BUSY!` in Excel at once; here only where the answer does not come soon.
 */
export class WaitingCells {
  private isPatient = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onImpatient` is to calculate again what still waits. */
  constructor(
    private readonly book: UniverBook,
    private readonly onImpatient: () => void,
  ) {
    book.beforeCommand(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id)
        this.leaveAsTheyAre(params as ISetFormulaCalculationResultMutation);
    });
  }

  /** A function has been called, or is still at work. */
  wait(): void {
    if (!this.isPatient) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.isPatient = false;
      this.onImpatient();
    }, patience);
  }

  /** Some of the functions have answered: the others, called after them, are waited for anew. */
  answered(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** No function is at work any more. */
  end(): void {
    this.answered();
    this.isPatient = true;
  }

  /** Takes them out of what a calculation writes: those that use a cell that waits, too. */
  private leaveAsTheyAre({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [sheetId, rows] of Object.entries(unitData[this.book.unitId] ?? {})) {
      const sheet = this.book.findSheet(sheetId);
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown } | null>)) {
          const standing = sheet?.getCellRaw(Number(row), Number(column));
          // Cleared since the calculation began: what it comes to is nobody's.
          const isGone = !standing?.f && !standing?.si;
          const keepsWhatItShows = cell?.v === busy && (this.isPatient || (standing?.v ?? '') !== '');
          if (isGone || keepsWhatItShows) delete (cells as Record<string, unknown>)[column];
        }
      }
    }
  }
}
