/** How a .csv file is written, as far as somebody said so. All else is found by what is in the file. */
export interface Dialect {
  /** A name that TextDecoder knows, such as `gb18030`; `utf-16` leaves the order of bytes to the byte order mark. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: DecimalSign;
}

export type DecimalSign = '.' | ',';
