import { clientList } from '../sheets/orders/client-list';
import { addOrder, addOrderSheet, deleteOrder, refundOrder, typeOrder } from '../sheets/orders/order-list';
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
import { changeChart } from './edits-of-charts';
import {
  deleteMade,
  noteOnSummary,
  renameSummary,
  takeName,
  typeAbove,
  typeOnSummary,
} from './edits-of-sheets';
import { filterHers } from './edits-of-filters';
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
  addOrder,
  addOrderSheet,
  typeOrder,
  deleteOrder,
  refundOrder,
  clientList,
  takeName,
  noteOnSummary,
  typeOnSummary,
  renameSummary,
  changeChart,
  deleteMade,
  typeAbove,
  filterHers,
} satisfies Record<string, Edit>;

export type EditKind = keyof typeof edits;

/** What another user may do between two messages of a run, with how often. */
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

/** What the user does with lists of orders and with sheets that ClientTier makes, between its steps and during them. */
export const editsOfSheets: Partial<Record<EditKind, number>> = {
  addOrder: 3,
  addOrderSheet: 1,
  typeOrder: 2,
  deleteOrder: 2,
  refundOrder: 2,
  clientList: 2,
  takeName: 2,
  noteOnSummary: 1,
  typeOnSummary: 1,
  renameSummary: 1,
  changeChart: 2,
  typeAbove: 1,
};

/** What the user does with these sheets only between ClientTier's steps. */
export const editsBetween: Partial<Record<EditKind, number>> = {
  ...editsOfSheets,
  deleteMade: 1,
  filterHers: 3,
};
