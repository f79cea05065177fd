import type { Answers, StatusTreatment } from '../answers';
import type { Place } from '../read/places';
import type { NoteKind } from '../words/note-kind';

export type { NoteKind } from '../words/note-kind';

/** Numbers and texts to say in a question or a note. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** Something that a list of orders does not show, to be asked; if nobody answers, the proposal is taken and reported. */
export interface OrderQuestion {
  readonly id: keyof Answers;
  /** A cell that shows why it is asked, with its sheet. */
  readonly cell: string;
  readonly options: readonly string[];
  /** Left out if nothing speaks for any of the options; the lines in question are then not read. */
  readonly proposed?: string;
  readonly facts: Facts;
  /** The first cells in question, if it is about single lines or clients. */
  readonly places?: readonly Place[];
  /** For the question of statuses: each, with what is proposed for it. */
  readonly statuses?: readonly StatusSeen[];
}

export interface StatusSeen {
  readonly status: string;
  readonly lines: number;
  readonly cell: string;
  readonly proposed: StatusTreatment;
}

/** What is reported about a list without a question. */
export interface OrderNote {
  readonly kind: NoteKind;
  /** The first cell that it is about; left out if it is about the whole list. */
  readonly cell?: string;
  readonly facts: Facts;
  /** The first cells that it is about, if it is about single lines or clients. */
  readonly places?: readonly Place[];
}
