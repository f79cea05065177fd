/** A message of the add-in with its reply. */
export interface Exchange {
  /** Number of the message, counted from 1. */
  readonly number: number;
  readonly request: string;
  /** Size of the request in bytes (UTF-8). */
  readonly requestBytes: number;
  reply?: string;
  /** Size in bytes of UTF-8; 0 if there was no reply. */
  replyBytes: number;
  /** Office's error number, if the whole message was refused. */
  refused?: number;
}

/** How to make a message fail, so that a test sees what the add-in does. */
export type Fault =
  /**
   * Refuses the message without carrying it out. By default gives Office's internal error, which the add-in sees as
   * GeneralException.
   */
  | { readonly kind: 'refused'; readonly officeErrorCode?: number }
  /**
   * Ends the batch with the error `code`, such as `InvalidArgument`, after its first `after` actions (0 by default).
   */
  | { readonly kind: 'failed'; readonly code: string; readonly after?: number }
  /** Never answers. `done` says whether the batch is carried out nevertheless. */
  | { readonly kind: 'noAnswer'; readonly done: boolean };

/** Called before each message. Returns how to make the message fail; undefined lets it through. */
export type Intercept = (exchange: Exchange) => Fault | undefined;

/** Returns how many bytes a text has in UTF-8: as many as characters, if it has only those of ASCII, as most messages do. */
export function utf8Bytes(text: string): number {
  return /[^ -~]/.test(text) ? new TextEncoder().encode(text).length : text.length;
}
