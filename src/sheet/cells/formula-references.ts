import { quotedSheetName, splitAddress } from './cell';

/** Cells of one sheet that formulas may refer to; rows and columns are zero-based. */
export interface ReferredColumns {
  readonly sheetName: string;
  readonly top: number;
  readonly rows: number;
  readonly columns: readonly number[];
  /** Where they are columns of an Excel table. */
  readonly table?: { readonly name: string; readonly headers: readonly string[] };
}

/** The formulas that were found to refer to columns. */
export interface ReferringFormulas {
  /** Their cells, with their sheets. */
  readonly cells: readonly string[];
  /** Whether there is more in the workbook than was looked through or can be listed. */
  readonly isPartial: boolean;
  /** Cells in the columns that are not ClientTier's, with their sheets; left out if there are none. */
  readonly staying?: { readonly cells: readonly string[]; readonly isTable: boolean };
  /** Set where no other columns of ClientTier's are in the workbook and it has a policy. */
  readonly policy?: PolicyOnRemoval;
}

/** What becomes of the policy on this sheet when the last columns that a run wrote are removed. */
export interface PolicyOnRemoval {
  readonly sheet: string;
  /**
   * Why it does not go with them: somebody has decided something in it, formulas refer to it or may do so, or its sheet
   * or the workbook is protected.
   */
  readonly stays?: 'decided' | 'referredTo' | 'locked';
}

const text = /"(?:[^"]|"")*"/g;
const sheetPrefix = String.raw`(?:('(?:[^']|'')+'|[^\s'!"(),;:=<>&+*/^{}\[\]-]+)!)?`;
const block = String.raw`(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const reference = new RegExp(String.raw`(?<![\w.$])${sheetPrefix}${block}(?![\w.(\[])`, 'gi');

/**
 * Whether a formula on a sheet refers to any of the columns: by cells, blocks, whole columns or rows, or by the table's
 * column names. What stands in quotation marks is text. References that are only made as the formula is calculated
 * (INDIRECT, OFFSET) cannot be seen.
 */
export function refersTo(formula: string, ofSheet: string, target: ReferredColumns): boolean {
  const code = formula.replace(text, '""');
  return refersByCells(code, ofSheet, target) || refersByName(code, target);
}

/** Whether a formula may ask the policy: by its names, by its sheet, or as ClientTier's functions do of themselves. */
export function asksPolicy(formula: string, policySheet: string): boolean {
  const code = formula.replace(text, '""').toLowerCase();
  return /\bc(?:t|lient)_/.test(code) || code.includes(`${quotedSheetName(policySheet)}!`.toLowerCase());
}

/** Whether a formula says a name of the workbook. */
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

/** `Clients[Segment]`, `[@Segment]`, `Clients[[#All],[Segment]]`; the name in brackets is taken for the column's. */
function refersByName(code: string, { table }: ReferredColumns): boolean {
  if (!table) return false;
  const lower = code.toLowerCase();
  return table.headers.some((header) => {
    const written = header.toLowerCase().replace(/['#@[\]]/g, "'$&");
    return lower.includes(`[${written}]`) || lower.includes(`[@${written}]`);
  });
}
