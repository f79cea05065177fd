import type { ByHandReport } from '../../../excel/overrides/keep-overrides';
import type { ByHandPreview, OverridesCounted } from '../../../excel/overrides/overrides-offer';
import type { RunByHand } from '../../../excel/overrides/plan-by-hand';
import type { ReasonGiven } from '../../../overrides/override-row';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with segments set by hand, and with the sheet that says why. */
export interface OverridesActions {
  /** Says who is set by hand, and what *Overrides* says about it. Rejects if the sheet cannot be read. */
  previewByHand(run: RunByHand): Promise<ByHandPreview>;
  /** Writes a reason for clients, by their keys. Makes the sheet if there is none. */
  giveReason(
    run: RunByHand,
    given: ReadonlyMap<string, ReasonGiven>,
    options?: RunOptions,
  ): Promise<ByHandReport>;
  countOverrides(): Promise<OverridesCounted>;
  /** Deletes the sheet. Rejects if it holds anything else of the user's. */
  removeOverrides(options?: RunOptions): Promise<{ readonly sheet: string }>;
}
