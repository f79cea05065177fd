import type { RunOptions } from '../../sheet/progress';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import type { SummaryCell } from '../../summary/layout';
import type { SummaryPlace, SummaryRecord } from '../../summary/sheet/summary-record';
import type { SummaryFound } from './find-summary';

/** A sheet of figures to make, or to write again in its place; nothing is written yet. */
export interface FiguresPlan {
  readonly place: SummaryPlace;
  /** The name for a new sheet. If another sheet has it, a number is added. */
  readonly name: string;
  readonly layout: { readonly cells: readonly SummaryCell[] };
  readonly charts: readonly SummaryChart[];
  readonly record: SummaryRecord;
  readonly found: SummaryFound;
  readonly page: FiguresPage;
  /**
   * Queues asking whether the columns to which the formulas refer are still where they were read. The function that it
   * returns throws a SheetProblem if they are not. Left out if no formula refers to a list.
   */
  lookAtColumns?(context: Excel.RequestContext): () => void;
}

/** The columns of a sheet of figures, zero-based. */
interface FiguresPage {
  /** Widths of the first columns, in points. */
  readonly widths: readonly number[];
  /** The last column to print. */
  readonly last: number;
  /** The size of the printed page in per cent; left out to print one page across. */
  readonly scale?: number;
  /** The first and last of the columns that only charts read; left out for none. */
  readonly closed?: readonly [first: number, last: number];
}

export interface WriteOptions extends RunOptions {
  /** True to overwrite cells that the user has typed into. Otherwise such cells stop the work with a SheetProblem. */
  readonly writesOver?: boolean;
}
