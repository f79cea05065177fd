import type { Edit } from './edit';
import {
  clearEnd,
  typeAndUndo,
  typeFigure,
  typeHeader,
  typeNote,
  typeTier,
  typeTotal,
} from './edits-of-cells';
import { addRule, formatAsText, hideRows, paint, widen } from './edits-of-looks';
import {
  copySheet,
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  otherSheet,
  renameSheet,
  sort,
} from './edits-of-structure';

/** Everything that a user does by hand, without ClientTier. */
export const edits = {
  typeFigure,
  typeTier,
  typeHeader,
  typeTotal,
  typeNote,
  clearEnd,
  typeAndUndo,
  insertRow,
  deleteRow,
  insertColumn,
  deleteColumn,
  sort,
  renameSheet,
  copySheet,
  otherSheet,
  formatAsText,
  paint,
  addRule,
  widen,
  hideRows,
} satisfies Record<string, Edit>;

export type EditKind = keyof typeof edits;

/** What a colleague may do between two messages of a run, and how often. */
export const meanwhile: Partial<Record<EditKind, number>> = {
  typeFigure: 2,
  typeTier: 3,
  insertRow: 4,
  deleteRow: 4,
  insertColumn: 1,
  sort: 1,
  paint: 1,
  addRule: 1,
  typeNote: 1,
};
