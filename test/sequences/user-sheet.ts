import type { CellValue } from '../../src/sheet/cells/cell';
import type { Figure } from './hand-models';

/*
 * What a user has made of a sheet, as plain rows and columns. Every action is applied to it and to the workbook, and
 * afterwards both must be equal. What ClientTier wrote is marked.
 */

export type Role = 'segment' | 'strategy';

export interface Cell {
  readonly value: CellValue;
  /** The function with which the user's formula begins; Excel computes its value. */
  readonly begins?: string;
  /** The kind of a cell of ClientTier's; left out for the user's cells. `typed` cells are overrides. */
  readonly own?: 'header' | 'text' | 'typed' | 'formula';
  /**
   * Whether the cell may stay in a row whose client is gone, because the strategy that showed which client it belonged
   * to had been deleted.
   */
  readonly isKept?: true;
  /** Set if the cell holds a formula of ClientTier's that counts orders; `value` is what it shows. */
  readonly counting?: Counting;
  /** Other values that one check allows, because an edit happened in the middle of the run. */
  readonly or?: readonly CellValue[];
}

/** The lines that a formula counts, from the first line on. */
export interface Counting {
  readonly orders: UserSheet;
  lines: number;
  /** Whether a client without any line has no figures. */
  readonly isBlankIfNone: boolean;
}

/** Marks a cell that may hold any text, such as a reason. */
export const any = '\u0000any';

export interface Column {
  /** `client`, or the header of a measure; left out for other columns. */
  key?: string;
  own?: { readonly model: string; readonly role: Role };
  /** The cap of the last run that wrote this segment column, if it had one. */
  cap?: number | undefined;
  /** The model whose former segments the user has typed into this column of hers. */
  former?: string | undefined;
  /** Whether the column ever was ClientTier's. */
  wasOwn?: true;
  /** Whether Excel extended ClientTier's colours to this column of the user's, and she then deleted the segments. */
  hasColours?: true;
  /** The width in pixels, 0 for the default; undefined if the check must look first. */
  width?: number;
}

export const size = { rows: 60, columns: 26 };

export class UserSheet {
  top = 0;
  /** The last row of the user's table. */
  bottom = 0;
  columns: Column[] = Array.from({ length: size.columns }, () => ({ width: 0 }));
  cells: (Cell | undefined)[][] = grid(undefined);
  /** The formats as JSON, `''` for none; undefined if the check must look first. */
  looks: (string | undefined)[][] = grid('');
  /**
   * The user's conditional formats; the keys are their fills. `''` is a new one, undefined one whose cells were moved.
   */
  rules = new Map<string, string | undefined>();
  /** Whether rows have been inserted or deleted. */
  areRowsMoved = false;
  /** Rows that the user hid; undefined if the check must look first. */
  hidden: string | undefined = '[]';

  /** How the sheet is printed, in short; undefined if the check must look first. */
  page: string | undefined = 'Portrait';

  constructor(
    public name: string,
    readonly table?: string,
  ) {}

  copy(name: string): UserSheet {
    const other = new UserSheet(name);
    other.top = this.top;
    other.columns = this.columns.map(({ key, own, wasOwn, cap, former }) => ({
      key,
      own,
      wasOwn,
      cap,
      former,
    }));
    other.cells = this.cells.map((row) => [...row]);
    other.looks = grid<string | undefined>(undefined);
    other.hidden = undefined;
    other.page = undefined;
    other.areRowsMoved = true;
    return other;
  }

  column(key: string): number {
    return this.columns.findIndex((column) => column.key === key);
  }

  ownColumn(model: string, role: Role): number {
    return this.columns.findIndex(({ own }) => own?.model === model && own.role === role);
  }

  get models(): string[] {
    return [...new Set(this.columns.flatMap(({ own }) => (own ? [own.model] : [])))];
  }

  client(row: number): string | undefined {
    const value = this.cells[row]?.[this.column('client')]?.value;
    return typeof value === 'string' && value.startsWith('Client ') ? value : undefined;
  }

  get clientRows(): number[] {
    return this.cells.flatMap((_, row) => (row > this.top && this.client(row) ? [row] : []));
  }

  get last(): number {
    return this.clientRows.at(-1) ?? this.top;
  }

  /** The first column to the right of all headers. */
  get edge(): number {
    return Math.max(...this.cells[this.top]!.map((cell, column) => (cell ? column + 1 : 0)));
  }

  figures(row: number, headers: readonly string[]): Figure[] {
    return headers.map((header) => {
      const value = this.cells[row]![this.column(header)]?.value;
      return typeof value === 'number' ? value : '';
    });
  }

  isFree(row: number, column: number): boolean {
    return row < size.rows && column < size.columns && this.cells[row]![column] === undefined;
  }

  insertRow(row: number): void {
    if (row <= this.bottom) this.bottom += 1;
    this.cells.splice(row, 0, blankRow(undefined));
    this.looks.splice(row, 0, blankRow(undefined));
    this.cells.pop();
    this.looks.pop();
    this.areRowsMoved = true;
    this.#moved();
  }

  deleteRow(row: number): void {
    if (row <= this.bottom) this.bottom -= 1;
    this.cells.splice(row, 1);
    this.looks.splice(row, 1);
    this.cells.push(blankRow(undefined));
    this.looks.push(blankRow(''));
    this.areRowsMoved = true;
    this.#moved();
  }

  insertColumn(column: number): void {
    for (const rows of [this.cells, this.looks]) {
      for (const row of rows) {
        row.splice(column, 0, undefined);
        row.pop();
      }
    }
    this.columns.splice(column, 0, {});
    this.columns.pop();
    this.#moved();
  }

  deleteColumn(column: number): void {
    const isAdded = this.table !== undefined && this.columns[column]!.own !== undefined;
    for (const rows of [this.cells, this.looks]) {
      rows.forEach((row, index) => {
        // To the right of a table, formats are shifted as long as ClientTier's columns are in it.
        if (isAdded && rows === this.looks && index >= this.top && index <= this.bottom) return;
        row.splice(column, 1);
        row.push(undefined);
      });
    }
    this.columns.splice(column, 1);
    this.columns.push({});
    this.#moved();
  }

  #moved(): void {
    for (const fill of this.rules.keys()) this.rules.set(fill, undefined);
    this.hidden = undefined;
  }
}

const blankRow = <T>(value: T): T[] => Array<T>(size.columns).fill(value);
const grid = <T>(value: T): T[][] => Array.from({ length: size.rows }, () => blankRow(value));
