/**
 * How one engine writes what all of them can do. Arguments and results are SQL texts, except where a plain text or
 * number is said. Everything else in a statement is written the same way for every engine.
 */
export interface Dialect {
  /** Quotes a plain name, so that whatever it holds is nothing but a name. */
  readonly name: (plain: string) => string;
  /** Quotes a plain text, so that whatever it holds is nothing but text. */
  readonly text: (plain: string) => string;
  /** A text of the one character with this code. */
  readonly character: (code: number) => string;
  /** The types of double-precision numbers, whole numbers and texts. */
  readonly types: { readonly double: string; readonly whole: string; readonly text: string };
  /** True if a cell, whatever the type of its column, is a number; NaN may count as one or not. */
  readonly isNumber: (cell: string) => string;
  readonly isBoolean: (cell: string) => string;
  /** A cell as text, whatever the type of its column; dates as `2026-01-31`, with or without a time behind. */
  readonly textOf: (cell: string) => string;
  /** The number in a text; NULL if there is none. */
  readonly numberIn: (text: string) => string;
  /** The day in a text such as `2026-01-31`, as days since 1899-12-30; NULL if there is no such day. */
  readonly dayIn: (text: string) => string;
  /** Year, month or day of the month, of days since 1899-12-30. */
  readonly partOfDay: (part: 'YEAR' | 'MONTH' | 'DAY', day: string) => string;
  /** Today, as days since 1899-12-30. */
  readonly today: string;
  /** True if a text has a part that fits the pattern, a plain regular expression. */
  readonly matches: (text: string, pattern: string) => string;
  /** Replaces every part of a text that fits the pattern by a plain text. */
  readonly replaced: (text: string, pattern: string, by: string) => string;
  /** A number as text with 15 digits: `1.30000000000000e+00`. */
  readonly scientific: (number: string) => string;
  /**
   * What ends a step, so that the engine computes its columns once, instead of putting their texts into every later step.
   */
  readonly stepEnd: string;
  /** How columns of the table are carried to the end of the statement, past the auxiliary columns. */
  readonly carried: {
    /** Takes all columns of the table with this alias. */
    readonly take: (alias: string) => string;
    /** Gives them back, without the columns with these quoted names. */
    readonly give: (helpers: readonly string[]) => string;
  };
  /**
   * How cut-offs are drawn from the clients. `together`: in the same statement, which puts all clients in order. `first`:
   * by statements before it, which put each number into a variable; they count the clients in ranges and put only one
   * range in order, because no machine of a cluster can hold all clients.
   */
  readonly draws: 'together' | 'first';
}

/** Quotes a text by a mark, which is doubled inside. */
export const doubled = (mark: string) => (plain: string) =>
  `${mark}${plain.replaceAll(mark, mark + mark)}${mark}`;

/** The day from which days are counted, as in Excel. */
export const dayZero = "DATE '1899-12-30'";

/** The pattern of a date as every engine writes it, with or without a time behind. */
export const dateShape = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$';
