import type { RunOutcome } from '../excel/history/keep-history';
import type { SummaryChoice } from '../excel/summary/read-list';
import type { Progress } from '../sheet/progress';
import type { ModelChoice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';

/** The state of the last click on a ribbon button, for the pane to show. */
export type CommandResult =
  /** The run has not ended; `progress` is left out until something is known. */
  | { readonly kind: 'running'; readonly progress?: Progress; readonly cancel: () => void }
  | {
      readonly kind: 'written';
      readonly customers: Customers;
      readonly choice: ModelChoice;
      readonly outcome: RunOutcome;
    }
  /**
   * Nothing was written, because no column could be proposed for these measures: the user must choose them in the pane.
   */
  | {
      readonly kind: 'columnsNeeded';
      readonly customers: Customers;
      readonly modelId: string;
      readonly measures: readonly string[];
    }
  /** Nothing was written, because the rows look like orders: the user must say in the pane what they are. */
  | { readonly kind: 'ordersFound'; readonly customers: Customers; readonly modelId: string }
  /** The summary sheet is being made; it cannot be cancelled. */
  | { readonly kind: 'summarizing' }
  /** The summary of these customers was made, or made again. */
  | {
      readonly kind: 'summarized';
      readonly customers: Customers;
      readonly choice: SummaryChoice;
      readonly sheet: string;
    }
  /**
   * Nothing was written, because it would overwrite these cells of the summary, into which the user typed: the pane
   * must ask.
   */
  | {
      readonly kind: 'summaryTypedOver';
      readonly customers: Customers;
      readonly choice: SummaryChoice;
      readonly cells: readonly string[];
    }
  /** The run failed; `error` is a SheetProblem if the user can correct the sheet. */
  | { readonly kind: 'failed'; readonly error: unknown };

let last: CommandResult | undefined;
const listeners = new Set<(result: CommandResult) => void>();

/** Returns the last result, for a pane that opens after the click; undefined if no button was clicked yet. */
export const lastCommandResult = () => last;

/** Calls the listener with every result from now on. Returns a function that stops the calls. */
export function subscribeToCommandResults(listener: (result: CommandResult) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function reportCommandResult(result: CommandResult): void {
  last = result;
  for (const listener of listeners) listener(result);
}
