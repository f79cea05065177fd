import type { CellValue } from '../sheet/cells/cell';

/** A client of the list, as far as the care plan reads her. */
export interface CareClient {
  readonly name: CellValue;
  readonly tier: string;
  /** Who looks after her; `''` for nobody. */
  readonly owner: string;
  /** What she is worth, in the list's own money. */
  readonly value?: number;
  /** The day in the list's column of last contacts, as an Excel serial number; a later day than today is a visit planned. */
  readonly contact?: number;
  /** The cell, with its sheet, if what stands there is no date. */
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

/** What the tables above the plan say. */
export interface CareRules {
  /** The day, as an Excel serial number. */
  readonly asOf: number;
  /** After more than so many intervals of silence a client is to be won back; left out: never. */
  readonly winBack?: number;
  /** Days between contacts, by `countifsKey` of the tier; a tier without a number is not visited regularly. */
  readonly intervals: ReadonlyMap<string, number>;
  /** Visits a week, by `countifsKey` of the owner; no entry is no limit. */
  readonly capacity: ReadonlyMap<string, number>;
  /** Days off, besides Saturdays and Sundays. */
  readonly holidays: ReadonlySet<number>;
}
