import type { EditKind } from './edits/edits';
import type { PolicyStep } from './policy-steps';
import type { RemoveStep, SegmentStep } from './segment';
import type { SheetStep } from './sheets/steps/sheet-step';

export interface EditStep {
  readonly do: 'edit';
  readonly kind: EditKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export type Step = SegmentStep | RemoveStep | PolicyStep | SheetStep | EditStep;

/** An initial workbook, and the steps to play in it. It is plain data, so that any steps can be left out. */
export interface Sequence {
  readonly seed: number;
  readonly clients: number;
  readonly isTable: boolean;
  readonly rowsAbove: number;
  /** The keys of the columns. */
  readonly columns: readonly string[];
  readonly rowsPerMessage: number;
  /** The number of orders on a separate sheet; left out if there is no such sheet. */
  readonly orders?: number;
  readonly steps: readonly Step[];
}
