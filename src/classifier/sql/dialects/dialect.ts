/**
 * How one engine writes what all engines can do. Arguments and results are SQL texts, unless a comment says plain text
 * or number. The rest of a statement is the same for every engine.
 */
export interface Dialect {
  /** Quotes a plain name, so that nothing in it can be read as SQL. */
  readonly name: (plain: string) => string;
  /** Quotes a plain text, so that nothing in it can be read as SQL. */
  readonly text: (plain: string) => string;
  /** A text of the one character with this code. */
  readonly character: (code: number) => string;
  /** Writes a plain number in a form that the engine reads as double precision. */
  readonly number: (plain: number) => string;
  /** The types of double-precision numbers, whole numbers and texts. */
  readonly types: { readonly double: string; readonly whole: string; readonly text: string };
  /** True if a cell is a number, whatever the type of its column; NaN may count as one or not. */
  readonly isNumber: (cell: string) => string;
  readonly isBoolean: (cell: string) => string;
  /** A cell as text, whatever the type of its column; dates as `2026-01-31`, with or without a time after it. */
  readonly textOf: (cell: string) => string;
  /**
   * The number in a cell, whatever the type of its column; NULL or anything at all if the type is not one of numbers.
   */
  readonly numberOf: (cell: string) => string;
  /** The number in a text; NULL if there is none. */
  readonly numberIn: (text: string) => string;
  /** The day in a text such as `2026-01-31`, as days since 1899-12-30; NULL if there is no such day. */
  readonly dayIn: (text: string) => string;
  /** Year, month or day of the month, of days since 1899-12-30. */
  readonly partOfDay: (part: 'YEAR' | 'MONTH' | 'DAY', day: string) => string;
  /** Today, as days since 1899-12-30. */
  readonly today: string;
  /** True if the pattern, a plain regular expression, matches anywhere in a text. */
  readonly matches: (text: string, pattern: string) => string;
  /** Replaces every match of the pattern in a text by a plain text. */
  readonly replaced: (text: string, pattern: string, by: string) => string;
  /**
   * Text to put at the end of a step, so that the engine computes its columns once instead of copying their expressions
   * into every later step.
   */
  readonly stepEnd: string;
  /** How the statement passes on the columns of the table, beside its auxiliary columns. */
  readonly carried: {
    /** Takes all columns of the table with this alias. */
    readonly take: (alias: string) => string;
    /** Selects the table's columns again, without the auxiliary columns with these quoted names. */
    readonly give: (helpers: readonly string[]) => string;
  };
  /**
   * How cut-offs are computed from the clients. `together`: in the same statement, which sorts all clients. `first`: by
   * statements before it, which put each number into a variable. These count the clients in ranges and sort only one
   * range, because no machine of a cluster can hold all clients.
   */
  readonly draws: 'together' | 'first';
}

/** Quotes a text by a mark; a mark inside the text is doubled. */
export const doubled = (mark: string) => (plain: string) =>
  `${mark}${plain.replaceAll(mark, mark + mark)}${mark}`;

/** Writes a number with an exponent, which most engines read with double precision: 105 as `105e0`. */
export function withExponent(plain: number): string {
  const digits = String(plain);
  return digits.includes('e') ? digits : `${digits}e0`;
}

/** Writes a text between single quotation marks, for engines that take a backslash as the start of an escape. */
export const escaped = (plain: string): string =>
  `'${plain.replace(/['\\\n\r]/g, (character) => escapes[character] ?? `\\${character}`)}'`;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** Day 0 for counting days, as in Excel. */
export const dayZero = "DATE '1899-12-30'";

/** Matches a date as every engine writes it, with or without a time after it. */
export const dateShape = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$';
