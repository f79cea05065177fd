import type { Progress } from '../sheet/progress';
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { Outcome } from '../sheet/plan/plan';

/** What came of the last click on a ribbon button, or is coming of it, for the pane to tell. */
export type CommandResult =
  /** It is being carried out; `progress` as soon as there is any. */
  | { readonly kind: 'running'; readonly progress?: Progress; readonly cancel: () => void }
  | {
      readonly kind: 'written';
      readonly customers: Customers;
      readonly choice: Choice;
      readonly outcome: Outcome;
    }
  /** No column could be proposed for these measures, so somebody must choose. Nothing was written. */
  | {
      readonly kind: 'columnsNeeded';
      readonly customers: Customers;
      readonly modelId: string;
      readonly measures: readonly string[];
    }
  /** The error is a SheetProblem where a person can mend the sheet. */
  | { readonly kind: 'failed'; readonly error: unknown };

let last: CommandResult | undefined;
const listeners = new Set<(result: CommandResult) => void>();

/** The last result, for a pane that opens after the click; undefined where there was none yet. */
export const lastCommandResult = () => last;

/** Tells the listener of every result from now on. Answers how to stop that. */
export function subscribeToCommandResults(listener: (result: CommandResult) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellCommandResult(result: CommandResult): void {
  last = result;
  for (const listener of listeners) listener(result);
}
