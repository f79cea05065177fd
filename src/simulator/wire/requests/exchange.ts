/** One message of the add-in and what became of it: a round trip. */
export interface Exchange {
  /** Counted from 1. */
  readonly number: number;
  readonly request: string;
  /** UTF-8 bytes. */
  readonly requestBytes: number;
  reply?: string;
  /** UTF-8 bytes; 0 where there was no reply. */
  replyBytes: number;
  /** Office's error number, where the message was refused as a whole. */
  refused?: number;
}

/** How a message fails, for tests of what the add-in does then. */
export type Fault =
  /** Nothing is done; the default error number is Office's internal error, a GeneralException for the add-in. */
  | { readonly kind: 'refused'; readonly officeErrorCode?: number }
  /** The batch ends with this error, such as `InvalidArgument`, after so many of its actions (none by default). */
  | { readonly kind: 'failed'; readonly code: string; readonly after?: number }
  /** There never is an answer; `done` says whether the batch was carried out all the same. */
  | { readonly kind: 'noAnswer'; readonly done: boolean };

/** Asked before each message; undefined lets it through. */
export type Intercept = (exchange: Exchange) => Fault | undefined;

export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
