import type { Countable } from './countables';

/** What each problem with a file must tell. */
export interface FileProblemDetails {
  unknownKind: { file: string };
  olderOrEncrypted: { file: string };
  broken: { file: string; reason: string };
  noSheet: { file: string };
  tooLarge: { file: string; megabytes: number; limit: number };
  unpacksTooLarge: { file: string; limit: number };
  tooMany: { file: string; what: Countable; limit: number };
  /** `place` is a row's number or a cell's address. */
  beyondSheet: { file: string; place: string };
  /** What no spreadsheet program writes, and what makes others fail. */
  notAsExcelWrites: { file: string };
  textTooLong: { file: string; line: number; limit: number };
  tooWide: { file: string; line: number; limit: number };
  quoteNotClosed: { file: string; line: number };
}

export type FileProblemText = {
  readonly [Code in keyof FileProblemDetails]: (details: FileProblemDetails[Code]) => string;
};
