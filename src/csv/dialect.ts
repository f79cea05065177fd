/** What the user said about how a .csv file is written. The rest is found from the file. */
export interface Dialect {
  /** A name that TextDecoder knows, such as `gb18030`; with `utf-16`, the byte order mark shows the order of bytes. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: DecimalSign;
}

export type DecimalSign = '.' | ',';
