import type { Progress } from '../sheet/progress';
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { Outcome } from '../sheet/plan/plan';

/** The state or result of the last click on a ribbon button, for the pane to report. */
export type CommandResult =
  /** The run is under way; `progress` is set once something is known of it. */
  | { readonly kind: 'running'; readonly progress?: Progress; readonly cancel: () => void }
  | {
      readonly kind: 'written';
      readonly customers: Customers;
      readonly choice: Choice;
      readonly outcome: Outcome;
    }
  /** No column could be proposed for these measures, so the user must choose. Nothing was written. */
  | {
      readonly kind: 'columnsNeeded';
      readonly customers: Customers;
      readonly modelId: string;
      readonly measures: readonly string[];
    }
  /** The error is a SheetProblem if the user can correct the sheet. */
  | { readonly kind: 'failed'; readonly error: unknown };

let last: CommandResult | undefined;
const listeners = new Set<(result: CommandResult) => void>();

/** Returns the last result, for a pane that opens after the click; undefined if no button was clicked yet. */
export const lastCommandResult = () => last;

/** Calls the listener with every result from now on. Returns a function that stops that. */
export function subscribeToCommandResults(listener: (result: CommandResult) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function reportCommandResult(result: CommandResult): void {
  last = result;
  for (const listener of listeners) listener(result);
}
