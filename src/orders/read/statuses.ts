import type { Sliced } from '../../classifier/slices';
import type { OrderColumns } from '../order-role';
import type { JoinedSheets } from './joined-sheets';
import { keyText } from './keys';
import { textsOf, type Texts } from './texts';

/** Separates the statuses of two columns: `Paid / Credit note`. */
export const betweenStatuses = ' / ';

/** Returns the columns that together show what a line is, such as *Status* and *Type*. */
export const statusColumns = ({ status, secondStatus }: OrderColumns): readonly number[] =>
  [status, secondStatus].filter((column) => column !== undefined);

/** Returns the status of each line, from one column or two; undefined if the list has none. */
export function* statusesOf(list: JoinedSheets, columns: OrderColumns): Sliced<Texts | undefined> {
  const [first, second] = statusColumns(columns).map((column) => list.cells(column)!);
  if (!first || !second) return first && (yield* textsOf(first));
  const both = first.map((cell, line) =>
    [keyText(cell), keyText(second[line]!)].filter((text) => text !== '').join(betweenStatuses),
  );
  return yield* textsOf(both);
}
