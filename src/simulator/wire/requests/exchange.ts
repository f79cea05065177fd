/** One round trip: a message of the add-in and its reply. */
export interface Exchange {
  /** Counted from 1. */
  readonly number: number;
  readonly request: string;
  /** UTF-8 bytes. */
  readonly requestBytes: number;
  reply?: string;
  /** UTF-8 bytes; 0 if there was no reply. */
  replyBytes: number;
  /** Office's error number, if the whole message was refused. */
  refused?: number;
}

/** How a message is to fail, so that a test can see how the add-in reacts. */
export type Fault =
  /**
   * Refuses the message without carrying it out. By default with Office's internal error, which the add-in sees as
   * GeneralException.
   */
  | { readonly kind: 'refused'; readonly officeErrorCode?: number }
  /**
   * Ends the batch with the error `code`, such as `InvalidArgument`, after its first `after` actions (0 by default).
   */
  | { readonly kind: 'failed'; readonly code: string; readonly after?: number }
  /** Never answers. `done` says whether the batch is carried out all the same. */
  | { readonly kind: 'noAnswer'; readonly done: boolean };

/** Called before each message. Returns how it is to fail, or undefined to let it through. */
export type Intercept = (exchange: Exchange) => Fault | undefined;

export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
