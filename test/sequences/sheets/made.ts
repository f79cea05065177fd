import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Column, UserSheet } from '../user-sheet';
import type { RowOfList } from './rows-of-list';

/** What the test knows about the sheet of clients that ClientTier made, besides its cells. */
export interface Made {
  readonly sheet: UserSheet;
  readonly table: string;
  /** The lists of orders that it was last made from; others may be there. */
  orders: readonly UserSheet[];
  /**
   * The header that each of ClientTier's columns was written with. The keys are columns, so a column that moves keeps
   * its header.
   */
  readonly headers: Map<Column, string>;
  /** What ClientTier wrote for each client, by header. */
  readonly written: Map<string, Map<string, CellValue>>;
  /** The note that ClientTier wrote above the table. */
  note: CellValue;
  /** Whether the sheet held something of the user's when it was updated: it then stays for good. */
  wasTouched: boolean;
}

/** Returns the columns of ClientTier's that still have their headers. */
export const columnsOf = ({ sheet, headers }: Made) =>
  sheet.columns.flatMap((column, at) => {
    const header = headers.get(column);
    const isThere = header !== undefined && sheet.cells[sheet.top]![at]?.value === header;
    return isThere ? [{ at, header }] : [];
  });

/** A sheet of figures, and what the user typed on it: into blank cells, and over ClientTier's figures or into fields. */
export interface Summary {
  name: string;
  readonly notes: Map<string, CellValue>;
  readonly over: Map<string, CellValue>;
  /** The looks of ClientTier's charts that the user changed, by name; undefined if the check must look first. */
  readonly charts: Map<string, string | undefined>;
  /** The names of charts that the user renamed, which are hers from then on. */
  readonly herCharts: Set<string>;
}

export const newSummary = (name: string): Summary => ({
  name,
  notes: new Map(),
  over: new Map(),
  charts: new Map(),
  herCharts: new Set(),
});

/** The care plan and the visit log, and what she wrote there. */
export interface Care {
  plan?: string;
  log?: string;
  /** Plans before that stayed. */
  readonly former: string[];
  /** *Benefit to bring*, by client. */
  readonly notes: Map<string, string>;
  /** Clients marked as done since the plan was made. */
  readonly done: Set<string>;
  /** Clients in the log, once for each visit. */
  readonly visited: string[];
}

/** The comparison of two days of the orders; those before it that stayed; and her notes, by sheet. */
export interface Movement {
  name?: string;
  readonly former: string[];
  readonly notes: Map<string, string>;
}

/** What the test knows about the history of the runs. */
export interface History {
  /** The list whose runs are kept. */
  list: UserSheet;
  /** The name of the sheet; undefined before the first run is kept. */
  name?: string;
  /** The rows seen last; undefined if they must be seen anew. */
  rows?: readonly RowOfList[];
  /** Whether the rows of today may have changed since. */
  isOpen: boolean;
  /** Whether its dates were typed over: the sheet then stays for good. */
  wasTouched?: true;
  /** The model that a run has just kept. */
  kept?: string;
}

/** What the test knows about the sheet *Overrides*. */
export interface Overrides {
  readonly name: string;
  /** The reasons given; each list, by its sheet, has at most one for a model's segment of a client. */
  reasons: readonly Reason[];
}

export interface Reason {
  readonly sheet: UserSheet;
  readonly model: string;
  readonly key: string;
  readonly client: string;
  readonly reason: string;
}
