import type { ShownOnly } from '../../../excel/client/show-only';
import type { SeenRow } from '../../../sheet/client/about-client';
import type { RunOptions } from '../../../sheet/progress';
import type { Plan } from '../../../sheet/plan/plan';

/** What the pane can do with single clients. */
export interface ClientActions {
  /** Returns the row of the selected cell as it is now, in one request; undefined if the row is blank. */
  readSelectedRow(): Promise<SeenRow | undefined>;
  /**
   * Writes a card to a new sheet, two cells a row. Returns the sheet's name, which is `wanted` if no other sheet has
   * it.
   */
  writeClientCard(
    rows: readonly (readonly [string, string])[],
    wanted: string,
    options?: Pick<RunOptions, 'onProgress'>,
  ): Promise<{ sheet: string }>;
  /**
   * Copies all columns of the clients on these rows of a plan to a new sheet, as values, in this order. Returns the
   * sheet's name, which is `wanted` if no other sheet has it.
   */
  copyClients(
    plan: Plan,
    rows: readonly number[],
    wanted: string,
    options?: Pick<RunOptions, 'onProgress'>,
  ): Promise<{ sheet: string }>;
  /** Shows only these rows of a plan in Excel, by a filter on the segment column, unless the user has a filter. */
  showOnly(plan: Plan, rows: readonly number[]): Promise<ShownOnly>;
  /** Removes that filter again; returns false if there is none, or if somebody has changed it. */
  showAll(): Promise<boolean>;
}
