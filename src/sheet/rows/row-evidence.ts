import type { Language } from '../../classifier/language';
import { tierOfBlanks } from '../../classifier/decide/tier-of-blanks';
import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { columnsOfClients } from '../match/client-columns';
import { unknownCulture, type Culture } from '../text/culture';
import { clientCell, sheetColumn } from '../customer-range';
import type { JudgedColumn, JudgedRows } from './judge-row';
import { nonClientText } from './non-client-text';
import type { Judging, NonClientRow } from './find-non-clients';
import type { CustomerRange } from '../customer-range';
import type { Question } from '../question';
import type { ReportedCell } from '../reported-cell';
import { sheetText } from '../text/sheet-text';

/** What was read of the rows below a header, to distinguish clients from totals, notes and other rows. */
export interface RowEvidence {
  /** Headers of all columns of the customers. */
  readonly headers: readonly string[];
  /** The cells of the columns that identify a row, one per row, by the column's index. */
  readonly labels: ReadonlyMap<number, CellColumn>;
  /** Formulas of the rows in doubt, by measure id and row. */
  readonly formulas?: Readonly<Record<string, ReadonlyMap<number, CellValue>>>;
  readonly bold?: ReadonlySet<number>;
  /** Set for a sheet of clients that ClientTier made from orders. */
  readonly isMadeFromOrders?: true | undefined;
  /** Which rows are clients, if that was judged already; otherwise planning judges the rows. */
  readonly judging?: Judging;
}

/** The most doubtful rows to check, counted from the end of the list, because most totals are there. */
export const mostDoubtfulRows = 50;

export function judgedRows(
  range: CustomerRange,
  question: Pick<Question, 'model' | 'measures' | 'client'>,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  { headers, labels, formulas, bold, isMadeFromOrders }: RowEvidence,
  culture: Culture = unknownCulture,
): JudgedRows {
  const column = (index: number): Omit<JudgedColumn, 'cells'> => ({
    sheetColumn: sheetColumn(range, index),
    header: headers[index] ?? '',
  });
  return {
    top: range.top + 1,
    labels: [...labels].map(([index, cells]) => ({ ...column(index), cells })),
    names: nameColumns(question, { headers, labels }).map((index) => ({
      ...column(index),
      cells: labels.get(index)!,
    })),
    measures: question.measures.map(({ measure, index }) => ({
      ...column(index),
      measure,
      cells: cells[measure.id]!,
      formulas: formulas?.[measure.id],
    })),
    culture,
    bold,
    eachNameIsClient: isMadeFromOrders,
  };
}

/**
 * Returns the indexes of the columns of which one filled cell makes a row without figures a client: columns whose
 * headers identify the client, otherwise columns of text. Empty if the model has no tier for such clients.
 */
export function nameColumns(
  { model, measures, client }: Pick<Question, 'model' | 'measures' | 'client'>,
  { headers, labels }: Pick<RowEvidence, 'headers' | 'labels'>,
): number[] {
  const given = measures.map(({ measure }) => measure.id);
  if (tierOfBlanks(model, given) === undefined) return [];
  const read = [...labels.keys()];
  const ofClients = columnsOfClients(headers, read);
  const known = client === undefined ? ofClients : [client, ...ofClients];
  const telling = [...new Set(known)].filter((column) => labels.has(column));
  if (telling.length > 0) return telling;
  const ofText = read.filter((column) => holdsText(labels.get(column)!));
  return ofText.length > 0 ? ofText : read;
}

const rowsLookedAt = 200;

function holdsText(cells: CellColumn): boolean {
  const filled = cells.slice(0, rowsLookedAt).filter((cell) => !isBlank(cell));
  return filled.filter((cell) => typeof cell === 'string').length > filled.length / 2;
}

/** Returns the cells to report for rows that are no clients, each with the reason. */
export function nonClientCells(
  range: CustomerRange,
  language: Language,
  rows: readonly NonClientRow[],
): ReportedCell[] {
  return rows.map(({ row, sheetColumn: column, cause, shown }) => ({
    row,
    cell: clientCell(range, row, column),
    reason: nonClientText[language][cause](shortened(shown)),
  }));
}

/** Returns the cell to report for a row that was taken for a client but may be the total of all others. */
export function rowInDoubt(range: CustomerRange, language: Language, doubt: NonClientRow): ReportedCell {
  return {
    row: doubt.row,
    cell: clientCell(range, doubt.row, doubt.sheetColumn),
    reason: sheetText[language].sumOfAllAbove(shortened(doubt.shown)),
  };
}

const longestQuote = 40;
const shortened = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
