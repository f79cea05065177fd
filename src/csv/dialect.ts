/** How a .csv file is written, as far as somebody named it. The rest is found out from the file. */
export interface Dialect {
  /** A name that TextDecoder knows, such as `gb18030`; `utf-16` leaves the order of bytes to the byte order mark. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: DecimalSign;
}

export type DecimalSign = '.' | ',';
