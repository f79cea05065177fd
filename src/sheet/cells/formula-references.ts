import type { Localized } from '../../classifier/language';
import { splitAddress } from './cell';

/** Columns of one sheet, to search for in formulas; rows and columns are zero-based. */
export interface ReferredColumns {
  readonly sheetName: string;
  readonly top: number;
  readonly rows: number;
  readonly columns: readonly number[];
  /** Set if the columns belong to an Excel table. */
  readonly table?: { readonly name: string; readonly headers: readonly string[] };
}

/** The cells with formulas that refer to ClientTier's columns. */
export interface ReferringFormulas {
  /** Addresses of the cells, with their sheets. */
  readonly cells: readonly string[];
  /** True if the workbook has more formulas than could be searched or listed. */
  readonly isPartial: boolean;
  /**
   * Addresses of the user's own cells in the columns, with their sheets; they stay on removal. Left out if there are
   * none.
   */
  readonly staying?: { readonly cells: readonly string[]; readonly isTable: boolean };
  /** Set if these are ClientTier's last columns in the workbook and it has a policy. */
  readonly policy?: PolicyOnRemoval;
  /** The summaries of these segments: the sheet of each, and if it is not removed with them, why. Left out for none. */
  readonly summaries?: readonly { readonly sheet: string; readonly stays?: Localized }[];
}

/** What happens to the policy's sheet when the last columns of ClientTier are removed. */
export interface PolicyOnRemoval {
  readonly sheet: string;
  /**
   * Why the policy's sheet stays: somebody edited it (`decided`), formulas refer to it or may (`referredTo`), the sheet
   * or the workbook is protected (`locked`). Left out if the sheet is removed too.
   */
  readonly stays?: 'decided' | 'referredTo' | 'locked';
}

const text = /"(?:[^"]|"")*"/g;
const sheetName = String.raw`('(?:[^']|'')+'|[^\s'!"(),;:=<>&+*/^{}\[\]-]+)!`;
const sheetPrefix = `(?:${sheetName})?`;
const block = String.raw`(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const reference = new RegExp(String.raw`(?<![\w.$])${sheetPrefix}${block}(?![\w.(\[])`, 'gi');

/**
 * Returns whether a formula on a sheet refers to any of the columns, by cells, blocks, whole columns or rows, or by the
 * table's column names. Ignores text in quotation marks. Misses references that the formula computes (INDIRECT,
 * OFFSET).
 */
export function refersTo(formula: string, ofSheet: string, target: ReferredColumns): boolean {
  const code = formula.replace(text, '""');
  return refersByCells(code, ofSheet, target) || refersByName(code, target);
}

/**
 * Returns whether a formula may read the policy: it contains a name of the policy, the policy's sheet, or a function of
 * ClientTier.
 */
export function asksPolicy(formula: string, policySheet: string): boolean {
  const code = formula.replace(text, '""').toLowerCase();
  return /\bc(?:t|lient)_/.test(code) || saysSheet(formula, policySheet);
}

/** Returns whether a formula refers to cells of a sheet by its name. Ignores text in quotation marks. */
export function saysSheet(formula: string, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  return [...formula.replace(text, '""').matchAll(new RegExp(sheetName, 'g'))].some(([prefix]) =>
    // `'First:Last'!A1` is about these two sheets and all between them.
    splitAddress(prefix).sheet.toLowerCase().split(':').includes(wanted),
  );
}

/** Returns whether a formula uses a name that the workbook defines. */
export const saysName = (formula: string, name: string): boolean =>
  new RegExp(String.raw`(?<![\w.])${name}(?![\w.])`, 'i').test(formula.replace(text, '""'));

function refersByCells(code: string, ofSheet: string, target: ReferredColumns): boolean {
  return [...code.matchAll(reference)].some(([, prefix, cells]) => {
    const sheet = prefix ? splitAddress(`${prefix}!A1`).sheet : ofSheet;
    return sheet.toLowerCase() === target.sheetName.toLowerCase() && holdsAny(cells!, target);
  });
}

function holdsAny(cells: string, { top, rows, columns }: ReferredColumns): boolean {
  const [from = '', to = from] = cells.replaceAll('$', '').toUpperCase().split(':');
  const [left, right] = inOrder(columnOf(from) ?? 0, columnOf(to) ?? Infinity);
  const [first, last] = inOrder(rowOf(from) ?? 0, rowOf(to) ?? Infinity);
  const meetsRows = first < top + rows && last >= top;
  return meetsRows && columns.some((column) => column >= left && column <= right);
}

const inOrder = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;

function columnOf(corner: string): number | undefined {
  const letters = /^[A-Z]+/.exec(corner)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(corner: string): number | undefined {
  const digits = /\d+$/.exec(corner)?.[0];
  return digits === undefined ? undefined : Number(digits) - 1;
}

/** The name of a table, if it is said, and what is in brackets after it; there an apostrophe comes before special characters. */
const ofTable = /([\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;

/**
 * Returns whether a formula refers to a column by its header: `Clients[Segment]`, `[@Segment]`,
 * `Clients[[#All],[Segment]]`. A column of another table may have the same header: `Orders[Segment]`.
 */
function refersByName(code: string, { table }: ReferredColumns): boolean {
  if (!table) return false;
  const name = table.name.toLowerCase();
  const said = [...code.toLowerCase().matchAll(ofTable)].flatMap(([, of, columns = '']) =>
    of === '' || of === name ? [columns] : [],
  );
  return table.headers.some((header) => {
    const written = header.toLowerCase().replace(/['#@[\]]/g, "'$&");
    return said.some((columns) => columns.includes(`[${written}]`) || columns.includes(`[@${written}]`));
  });
}
