import { eachRow, type Sliced } from '../classifier/slices';
import type { CellValue } from '../sheet/cells/cell';
import { keyIn } from '../sheet/client/clients-by-key';
import type { DecidedByHand, StaysByHand } from '../sheet/override';
import type { OverrideRow } from './override-row';
import { openRows, type ListOfModel } from './rows-of-list';

/**
 * Returns, by the client's row, which segments *Overrides* says are set by hand, and which of them go back to the
 * calculated one.
 *
 * @param keys the cells that identify the clients, one per row
 * @param goesBack keys of clients whose segment goes back
 * @param isAddedUp true if a client may be on several rows
 */
export function* decidedByHand(
  rows: readonly (OverrideRow | undefined)[],
  keys: readonly CellValue[],
  of: ListOfModel,
  goesBack: readonly string[],
  isAddedUp: boolean,
): Sliced<DecidedByHand> {
  const open = openRows(rows, of);
  const back = new Set(goesBack);
  const onRows = new Map<string, number[]>();
  yield* eachRow(keys.length, (row) => {
    const key = keyIn(keys[row]!);
    if (key === undefined || (!open.has(key) && !back.has(key))) return;
    if (!onRows.has(key)) onRows.set(key, []);
    onRows.get(key)!.push(row);
  });
  const stays = new Map<number, readonly StaysByHand[]>();
  const released = new Set<number>();
  for (const [key, all] of onRows) {
    // Nobody knows which of several clients with one key a row is about.
    if (all.length > 1 && !isAddedUp) continue;
    for (const row of all) {
      if (back.has(key)) released.add(row);
      else
        stays.set(
          row,
          open.get(key)!.map(({ row: { tierId }, isHere }) => ({ tierId, isHere })),
        );
    }
  }
  return { stays, goesBack: released };
}
