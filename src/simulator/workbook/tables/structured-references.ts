import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { ICellData, Nullable } from '@univerjs/core';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { tablesAt, tablesOf } from './tables';

/**
 * Replaces `[@Sales]` by `Customers[[#This Row],[Sales]]` in every formula that is entered, because Univer 0.25.1
 * cannot read the short form. `shortenReferences` restores the short form for the add-in, because Excel shows this one.
 */
export function keepLongReferences(book: UniverBook): void {
  book.beforeCommand(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
        if (!cell?.f?.includes('@')) continue;
        const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        cell.f = expandReferences(cell.f, tableNameAt(book, { sheetId: subUnitId, area }));
      }
    }
  });
}

const tableNameAt = (book: UniverBook, place: Place): string =>
  tablesAt(book, place)[0]?.getDisplayName() ?? '';

/** Matches a short reference with its table and column. Also matches texts in quotes, in order to skip them. */
const shortReference =
  /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[((?:[^\]']|'.)*)\]|((?:[^\][']|'.)*))\]/gu;

function expandReferences(formula: string, ownTable: string): string {
  return formula.replace(shortReference, (whole, table?: string, bracketed?: string, plain?: string) => {
    const column = bracketed ?? plain;
    if (column === undefined) return whole;
    return `${table ?? ownTable}[[#This Row],[${column}]]`;
  });
}

const longReference =
  /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[((?:[^\]']|'.)*)\]\]/gu;

/**
 * Returns a formula as Excel shows it in this cell: with short references, and without the table's name if the cell is
 * in the table.
 */
export function shortenReferences(book: UniverBook, formula: string, place: Place): string {
  if (!formula.includes('#This Row') || tablesOf(book).length === 0) return formula;
  const own = tableNameAt(book, place).toLowerCase();
  return formula.replace(longReference, (whole, table?: string, column?: string) => {
    if (table === undefined || column === undefined) return whole;
    const name = /^[\p{L}\p{N}_]+$/u.test(column) ? column : `[${column}]`;
    return `${table.toLowerCase() === own ? '' : table}[@${name}]`;
  });
}
