import type { Answers, StatusTreatment } from '../answers';
import type { Place } from '../read/places';
import type { NoteKind } from '../words/note-kind';

export type { NoteKind } from '../words/note-kind';

/** Numbers and texts that a question or a note mentions. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A question about something that the list of orders does not show. Without an answer, the proposal is taken and
 * reported.
 */
export interface OrderQuestion {
  readonly id: keyof Answers;
  /** A cell that shows why the question is asked, with its sheet. */
  readonly cell: string;
  readonly options: readonly string[];
  /** Left out if no option is more likely than the others; the lines in question are then not read. */
  readonly proposed?: string;
  readonly facts: Facts;
  /** The first cells in question, if it is about single lines or clients. */
  readonly places?: readonly Place[];
  /** For the question about statuses: each status, with the proposal for it. */
  readonly statuses?: readonly StatusSeen[];
}

export interface StatusSeen {
  readonly status: string;
  readonly lines: number;
  readonly cell: string;
  readonly proposed: StatusTreatment;
}

/** A fact about a list that is reported without a question. */
export interface OrderNote {
  readonly kind: NoteKind;
  /** The first cell concerned; left out if the note is about the whole list. */
  readonly cell?: string;
  readonly facts: Facts;
  /** The first cells concerned, if the note is about single lines or clients. */
  readonly places?: readonly Place[];
}
