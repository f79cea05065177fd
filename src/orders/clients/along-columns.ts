import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import type { Keys } from '../read/keys';
import type { OrderLines } from '../read/read-lines';
import { SaidOfClients } from '../read/same-of-client';
import type { AlongColumn } from './added-client';

/** A column that belongs to the clients, with the cell of each client. */
export interface Along extends AlongColumn {
  readonly ofClient: readonly CellValue[];
}

/** Finds the columns with the same cell on all lines of each client, such as the city. Ignores blanks. */
export function* alongColumns({ list, columns }: OrderLines, keys: Keys): Sliced<Along[]> {
  const taken = new Set(Object.values(columns));
  const found: Along[] = [];
  for (const [column, header] of list.headers.entries()) {
    const cells = taken.has(column) || isBlank(header) ? undefined : list.cells(column);
    if (!cells) continue;
    const said = new SaidOfClients<number>();
    let differs = false;
    let format = '';
    const formats = list.formats(column);
    yield* eachRow(cells.length, (line) => {
      const [client, cell] = [keys.of[line]!, cells[line]!];
      if (differs || client < 0 || isBlank(cell)) return;
      differs = !said.agrees(client, cell);
      if (format === '') format = String(formats[line] ?? '');
    });
    if (differs || said.isEmpty) continue;
    const ofClient = yield* mapRows([...keys.cells.keys()], (client) => said.of(client));
    found.push({ column, header, ofClient, ...(format !== '' && { format }) });
  }
  return found;
}

/**
 * Returns the name of each client, from her first line with a name. `differing` has, for each client with several
 * names, one of the lines.
 */
export function* namesOf(
  { list, columns }: OrderLines,
  keys: Keys,
): Sliced<{ readonly names: readonly CellValue[]; readonly differing: readonly number[] } | undefined> {
  const cells = columns.name === undefined ? undefined : list.cells(columns.name);
  if (!cells) return undefined;
  const said = new SaidOfClients<number>();
  const differing = new Map<number, number>();
  yield* eachRow(cells.length, (line) => {
    const [client, cell] = [keys.of[line]!, cells[line]!];
    if (client >= 0 && !said.agrees(client, cell) && !differing.has(client)) differing.set(client, line);
  });
  const names = yield* mapRows([...keys.cells.keys()], (client) => said.of(client));
  return { names, differing: [...differing.values()] };
}
