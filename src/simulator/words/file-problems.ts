import type { Countable } from './countables';

/** The details that each message about a file needs. */
export interface FileProblemDetails {
  unknownKind: { file: string };
  olderOrEncrypted: { file: string };
  broken: { file: string; reason: string };
  noSheet: { file: string };
  tooLarge: { file: string; megabytes: number; limit: number };
  unpacksTooLarge: { file: string; limit: number };
  tooMany: { file: string; what: Countable; limit: number };
  /** `place` lies beyond Excel's last row or column, such as `XFE1` or `row 1048577`. */
  beyondSheet: { file: string; place: string };
  /** The file has a form that no spreadsheet program writes, and which could make the page hang. */
  notAsExcelWrites: { file: string };
  textTooLong: { file: string; line: number; limit: number };
  tooWide: { file: string; line: number; limit: number };
  quoteNotClosed: { file: string; line: number };
  notText: { file: string; line: number };
  notInEncoding: { file: string; line: number; encoding: string };
}

export type FileProblemText = {
  readonly [Code in keyof FileProblemDetails]: (details: FileProblemDetails[Code]) => string;
};
