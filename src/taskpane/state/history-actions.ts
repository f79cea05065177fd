import type { Language } from '../../classifier/language';
import type { ClientFound } from '../../excel/history/forget-client';
import type { HistoryOffer, HistoryPreview } from '../../excel/history/history-offer';
import type { RunToKeep } from '../../excel/history/plan-snapshot';
import type { HistorySwitch } from '../../history/sheet/history-record';
import type { RunOptions } from '../../sheet/progress';

/** What the pane can do about the history of the runs. */
export interface HistoryActions {
  findHistory(): Promise<HistoryOffer>;
  /** Switches keeping on for a list, or off. */
  switchHistory(next: Omit<HistorySwitch, 'version'> | undefined): Promise<void>;
  /** Says what a run will write into the history. Rejects if the history cannot take it. */
  previewHistory(run: RunToKeep): Promise<HistoryPreview>;
  /** Counts the rows and the people in the history. */
  countHistory(): Promise<HistoryCounted>;
  /** Finds a client in the history, by her key or her name. Rejects if nobody has it, or several do. */
  findClientInHistory(who: string): Promise<ClientFound>;
  /** Clears all rows of a client in the history. */
  forgetClient(who: string, language: Language, options?: RunOptions): Promise<ClientFound>;
  /** Deletes the history and switches keeping off. Rejects if its sheet holds anything that is not ClientTier's. */
  removeHistory(options?: RunOptions): Promise<{ readonly sheet: string }>;
}

/** The sheet with the history, its rows, and how many people they are about. */
export interface HistoryCounted {
  readonly sheet: string;
  readonly rows: number;
  readonly people: number;
}
