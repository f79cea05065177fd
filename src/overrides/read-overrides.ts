import { isBlank, type CellValue } from '../sheet/cells/cell';
import { serialOfText } from '../sheet/cells/excel-date';
import { foldClient } from '../sheet/match/fold-client';
import { overrideColumns, type OverrideColumn, type OverrideRow } from './override-row';
import { needsReview } from './reasons';

/**
 * A cell of *Overrides* that needs the user: `noDate` is no date, `nobody` does not say whose segment of which model it
 * is about, `twice` is a second row about the same client, `noReview` is a strategic exception without the day of its
 * review.
 */
export interface RowDoubt {
  readonly cell: string;
  readonly why: 'noDate' | 'nobody' | 'twice' | 'noReview';
}

/** The rows of *Overrides*, and what in them needs the user. */
export interface OverridesRead {
  /** Undefined for a row that is blank, or is about nobody. */
  readonly rows: readonly (OverrideRow | undefined)[];
  readonly doubts: readonly RowDoubt[];
  /** Whom each row is about, ended or not, readable or not; undefined if it says nobody. */
  readonly about: readonly (Pick<OverrideRow, 'key' | 'client'> | undefined)[];
}

/**
 * Reads the rows of *Overrides*. Its cells are the user's to type into, so nothing in them stops a run: a date that
 * cannot be read counts as blank, and is reported.
 *
 * @param cellOf returns the address of a cell, with its sheet
 */
export function readOverrides(
  cells: Readonly<Record<OverrideColumn, readonly CellValue[]>>,
  cellOf: (row: number, column: OverrideColumn) => string,
): OverridesRead {
  const doubts: RowDoubt[] = [];
  const seen = new Set<string>();
  const rows = cells.key.map((_, row): OverrideRow | undefined => {
    if (overrideColumns.every((column) => isBlank(cells[column][row]!))) return undefined;
    const doubt = (column: OverrideColumn, why: RowDoubt['why']) =>
      doubts.push({ cell: cellOf(row, column), why });
    const text = (column: OverrideColumn) => String(cells[column][row]!).trim();
    const day = (column: 'since' | 'until') => {
      const found = dayIn(cells[column][row]!);
      if (found === 'none') doubt(column, 'noDate');
      return typeof found === 'number' ? { [column]: found } : {};
    };
    const isEnded = text('ended') !== '';
    const nobody = (['key', 'model', 'tierId'] as const).find((column) => text(column) === '');
    if (nobody !== undefined) {
      if (!isEnded) doubt(nobody, 'nobody');
      return undefined;
    }
    const read: OverrideRow = {
      key: foldClient(cells.key[row]!),
      client: text('client'),
      list: text('list'),
      model: text('model'),
      tierId: text('tierId'),
      tier: text('tier'),
      reason: text('reason'),
      by: text('by'),
      ...day('since'),
      ...day('until'),
      isEnded,
      note: text('note'),
    };
    if (isEnded) return read;
    const who = JSON.stringify([read.list, read.model, read.key]);
    if (seen.has(who)) doubt('key', 'twice');
    seen.add(who);
    if (read.until === undefined && needsReview(read.reason)) doubt('until', 'noReview');
    return read;
  });
  const about = cells.key.map((cell, row) => {
    const client = String(cells.client[row]!).trim();
    return isBlank(cell) && client === '' ? undefined : { key: foldClient(cell), client };
  });
  return { rows, doubts, about };
}

/** Returns the day in a cell; undefined if the cell is blank, `none` if it holds no date. */
function dayIn(cell: CellValue): number | undefined | 'none' {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'number') return cell >= 1 ? Math.floor(cell) : 'none';
  return serialOfText(String(cell)) ?? 'none';
}
