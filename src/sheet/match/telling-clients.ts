import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import { clientKeyIn, type ClientKey } from '../headers/client-header';
import { readHeaders } from '../headers/read-header';
import { foldClient } from './fold-client';

/** The rows to look at, as many as the samples of a list have. */
const rowsLookedAt = 200;

/** The least number of rows that can show that a column has the same cell on all of them. */
const enough = 4;

/** The least share of the telephones on several rows that must belong to several clients. */
const leastShared = 0.2;

const names: readonly ClientKey[] = ['name', 'bareName'];

/**
 * Sorts columns that may identify clients, and puts those last whose first cells show that they do not: a column with
 * the same cell in all rows, such as the name of the user's own company; and a telephone that several clients share,
 * such as a switchboard's.
 *
 * @param columns in the order in which their headers rank them
 * @param cellsOf returns the cells of a column; empty if they are not known
 */
export function tellingFirst(
  headers: readonly string[],
  columns: readonly number[],
  cellsOf: (column: number) => CellColumn,
): number[] {
  const [first] = columns;
  if (first === undefined || columns.length === 1) return [...columns];
  const cells = new Map(columns.map((column) => [column, cellsOf(column).slice(0, rowsLookedAt)]));
  const readings = readHeaders(headers);
  const keyOf = (column: number) => clientKeyIn(readings[column]!);
  const isSame = (column: number) => isSameOnAll(cells.get(column)!);
  const differing = columns.filter((column) => !isSame(column));
  const name = differing.find((column) => names.includes(keyOf(column)!));
  const isShared = (column: number) =>
    name !== undefined && keyOf(column) === 'phone' && sharesClients(cells.get(column)!, cells.get(name)!);
  return [
    ...differing.filter((column) => !isShared(column)),
    ...differing.filter(isShared),
    ...columns.filter(isSame),
  ];
}

/** Returns whether all filled cells are the same, except one, because the list may end in a total. */
function isSameOnAll(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map(foldClient);
  if (filled.length < enough) return false;
  const [a, b] = [filled[0]!, filled[1]!];
  const counts = [a, b].map((each) => filled.filter((cell) => cell === each).length);
  return Math.max(...counts) >= filled.length - 1;
}

/** Returns whether many telephones that are on several rows are beside names that have little in common. */
function sharesClients(phones: readonly CellValue[], clients: readonly CellValue[]): boolean {
  const namesOf = new Map<string, CellValue[]>();
  phones.forEach((phone, row) => {
    const name = clients[row] ?? '';
    if (isBlank(phone) || isBlank(name)) return;
    const key = foldClient(phone);
    namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
  });
  const repeated = [...namesOf.values()].filter((each) => each.length > 1);
  const shared = repeated.filter(([first, ...others]) => others.some((other) => !areAlike(first!, other)));
  return shared.length > 0 && shared.length >= leastShared * repeated.length;
}

/** Returns whether two names share at least half of the shorter one's words: `Ann Lee` and `Lee, Ann M.` do. */
function areAlike(a: CellValue, b: CellValue): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return shared >= Math.min(ofA.size, ofB.size) / 2;
}

/** Returns the words of a name; a Chinese or Japanese character is one. */
const wordsOf = (name: CellValue) =>
  new Set(
    String(name)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [],
  );
