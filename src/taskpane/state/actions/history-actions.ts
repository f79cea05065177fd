import type { ClientFound } from '../../../excel/forget/forget-client';
import type { HistoryOffer, HistoryPreview } from '../../../excel/history/history-offer';
import type { RunToKeep } from '../../../excel/history/plan-snapshot';
import type { HistorySwitch } from '../../../history/sheet/history-record';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with the history of runs. */
export interface HistoryActions {
  findHistory(): Promise<HistoryOffer>;
  /** Switches the history on for a list, or off. */
  switchHistory(next: Omit<HistorySwitch, 'version'> | undefined): Promise<void>;
  /** Returns what a run will write into the history. Rejects if the history cannot take it. */
  previewHistory(run: RunToKeep): Promise<HistoryPreview>;
  /** Counts rows and clients in the history. */
  countHistory(): Promise<HistoryCounted>;
  /** Finds a client in the history, in *Overrides* and in the visit log. Rejects if no client has this key or name, or several do. */
  findClientInHistory(who: string): Promise<ClientFound>;
  /** Clears all rows of a client in the history, in *Overrides* and in the visit log. */
  forgetClient(who: string, options?: RunOptions): Promise<ClientFound>;
  /** Deletes the history and switches it off. Rejects if its sheet holds anything that is not ClientTier's. */
  removeHistory(options?: RunOptions): Promise<{ readonly sheet: string }>;
}

/** The sheet with the history, and its numbers of rows and clients. */
export interface HistoryCounted {
  readonly sheet: string;
  readonly rows: number;
  readonly people: number;
}
