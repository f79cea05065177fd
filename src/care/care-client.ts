import type { CellValue } from '../sheet/cells/cell';

/** What the care plan needs of a client of the list. */
export interface CareClient {
  readonly name: CellValue;
  readonly tier: string;
  /** Who looks after her; `''` for nobody. */
  readonly owner: string;
  /** The client's money in the list, in the list's own currency. */
  readonly value?: number;
  /** The day in the list's column of last contacts, as an Excel serial number. A day after today is a planned visit. */
  readonly contact?: number;
  /** The cell of the last contact, with its sheet, if it holds no date. */
  readonly unread?: string;
}

/** A row of the visit log; cells as they are. */
export interface Visit {
  readonly client: CellValue;
  readonly date: CellValue;
  readonly question: CellValue;
  readonly answered: CellValue;
}

/** What the user writes beside a client of the plan; cells as they are entered. */
export interface Written {
  /** The client's name, as in the plan. */
  readonly name: CellValue;
  readonly benefit: CellValue;
  readonly next: CellValue;
  readonly done: CellValue;
}

/** The rules in the tables above the plan. */
export interface CareRules {
  /** The day, as an Excel serial number. */
  readonly asOf: number;
  /** After this many intervals of silence, a client must be won back; left out: never. */
  readonly winBack?: number;
  /**
   * Days between contacts, by `countifsKey` of the tier. Clients of a tier without a number are not visited regularly.
   */
  readonly intervals: ReadonlyMap<string, number>;
  /** Visits a week, by `countifsKey` of the owner. An owner without an entry has no limit. */
  readonly capacity: ReadonlyMap<string, number>;
  /** Days off, besides Saturdays and Sundays. */
  readonly holidays: ReadonlySet<number>;
}
