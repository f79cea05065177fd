import { SheetProblem } from '../../sheet/problem';

/** Why something failed, in a form that the pane can explain to the user. */
export type Failure =
  | { readonly kind: 'sheet'; readonly problem: SheetProblem }
  /** Excel refused. `code` is Office's name for the error, such as `InvalidOperationInCellEditMode`. */
  | { readonly kind: 'office'; readonly code: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof SheetProblem) return { kind: 'sheet', problem: error };
  // Errors of Office.js are of several classes; each has a code.
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return { kind: 'office', code: error.code };
  }
  return { kind: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

/** Returns whether the user cancelled, which is no error. */
export const isCancelled = (failure: Failure) =>
  failure.kind === 'sheet' && failure.problem.code === 'cancelled';
