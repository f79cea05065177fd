import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

/** A word in the column of types that no category has, so that the client's name decided instead. */
export interface UnreadType {
  readonly measure: Model['measures'][number];
  /** The first row with this word. */
  readonly row: number;
  readonly cells: number;
}

/**
 * Finds words in the column of types that no category has, such as `Verein`, if the client's name decided instead
 * (`Dr Weber`), which may be wrong. Lists each word once. Skips clients for whom a column of yes or no decides.
 */
export function* unreadTypes(
  { measures }: Pick<Model, 'measures'>,
  cells: Readonly<Record<string, readonly CellValue[]>>,
  columns: Readonly<Record<string, MeasureColumn>>,
): Sliced<UnreadType[]> {
  const [type, ...names] = measures.filter(({ kind }) => measureKinds[kind].says === 'category');
  const given = type && columns[type.id];
  if (!given) return [];
  const others = names.flatMap(({ id }) => columns[id] ?? []);
  const isFlag = ({ kind }: Measure) => measureKinds[kind].says === 'yesNo';
  const flags = measures.filter(isFlag).flatMap(({ id }) => columns[id] ?? []);
  const shows = (column: MeasureColumn, row: number) =>
    column.knowledge[row] === knowledge.known && column.values[row]! > 0;
  const found = new Map<string, UnreadType>();
  yield* eachRow(given.values.length, (row) => {
    const isUnread = given.knowledge[row] === knowledge.known && given.values[row] === 0;
    if (!isUnread || !others.some((other) => shows(other, row)) || flags.some((flag) => shows(flag, row)))
      return;
    const word = String(cells[type.id]![row]).trim().toLowerCase();
    const before = found.get(word);
    found.set(word, { measure: type, row: before?.row ?? row, cells: (before?.cells ?? 0) + 1 });
  });
  return [...found.values()];
}
