import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { saysWho } from '../match/client-columns';
import { saysNothing } from '../find/find-header-row';
import type { ByName, JudgedColumn, JudgedRows } from './judge-row';
import { isNoteText } from '../text/note-text';
import { isBlankAt, isPlainLabel } from '../text/plain-label';
import { mayBeTotalLabel } from '../text/total-label';

/**
 * Makes a function that decides by the name whether a row without figures is a client (see `JudgedRows.names`). A row
 * with only a name is no client if the name reads like a note, or if a blank row separates it from the clients above.
 * If every client has another filled cell, such as a city, a row with only a name is also no client if it is below the
 * last client or heads a group of clients. On a sheet of clients that ClientTier made, each name is a client.
 */
export function* clientsByName(rows: JudgedRows): Sliced<(row: number) => ByName> {
  const { names, labels, measures, eachNameIsClient } = rows;
  if (names.length === 0) return () => undefined;
  const count = measures[0]?.cells.length ?? 0;
  const isFilled = ({ cells }: JudgedColumn, row: number) => !isBlankAt(cells, row);
  const isNamed = (row: number) => names.some(({ cells }) => tellsName(cells.at(row)!));
  const hasFigures = (row: number) => measures.some((column) => isFilled(column, row));
  const isAlone = (row: number) =>
    !hasFigures(row) && labels.filter((column) => isFilled(column, row)).length === 1;

  const saysMore = (row: number) =>
    row < count && !isAlone(row) && [...measures, ...labels].some((column) => isFilled(column, row));

  const always = new Set(labels);
  let first: number | undefined;
  let [last, gap, clients] = [-1, Infinity, 0];
  yield* eachRow(count, (row) => {
    if (isAlone(row)) {
      first ??= row;
      return;
    }
    if (!saysMore(row)) {
      gap = Math.min(gap, row);
      return;
    }
    first ??= row;
    [last, gap] = [row, Infinity];
    if (
      !hasFigures(row) ||
      !isNamed(row) ||
      labels.some(({ cells }) => !isPlainLabel(cells, row) && mayBeTotalLabel(cells.at(row)!))
    )
      return;
    clients++;
    for (const column of labels) if (!isFilled(column, row)) always.delete(column);
  });
  const isHeading = (row: number) => isAlone(row) && saysMore(row + 1);
  const beginsWithHeading = first !== undefined && isHeading(first);
  const lacksMore = (row: number) => clients > 0 && [...always].some((column) => !isFilled(column, row));

  return (row) => {
    if (!isNamed(row)) return undefined;
    if (eachNameIsClient || !isAlone(row)) return 'client';
    const label = names.find((column) => isFilled(column, row))!;
    if (isNoteText(String(label.cells.at(row)))) return undefined;
    if (last >= 0 && row > gap) return 'alone';
    const isApart = row > last || (beginsWithHeading && isHeading(row));
    return isApart && lacksMore(row) ? 'alone' : 'client';
  };
}

const tellsName = (cell: CellValue) =>
  saysWho(cell) && !(typeof cell === 'string' && /\p{L}/u.test(cell) && saysNothing(cell.trim()));
