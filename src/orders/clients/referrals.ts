import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { keyText, type Keys } from '../read/keys';
import type { OrderLines } from '../read/read-lines';

/** How many clients each client has referred. */
export interface Referrals {
  readonly of: Int32Array;
  /** Referrers who are no clients in the list, each with the first line that names them. */
  readonly unknown: readonly { readonly name: string; readonly line: number }[];
  /** Lines on which a client is named as her own referrer. */
  readonly self: readonly number[];
}

/**
 * Counts referrals. Takes the first line of each client that names a referrer, and adds one to this referrer, found by
 * key, otherwise by name.
 */
export function* referralsOf(
  { referrers }: OrderLines,
  keys: Keys,
  names: readonly CellValue[] | undefined,
): Sliced<Referrals | undefined> {
  if (!referrers) return undefined;
  const byName = new Map((names ?? []).map((name, client) => [keyText(name), client]));
  const byFolded = new Map([...byName, ...keys.byText].map(([text, client]) => [text.toLowerCase(), client]));
  const of = new Int32Array(keys.cells.length);
  const referred = new Set<number>();
  const unknown = new Map<string, number>();
  const self: number[] = [];
  yield* eachRow(keys.of.length, (line) => {
    const [client, number] = [keys.of[line]!, referrers.of[line]!];
    if (client < 0 || number < 0 || referred.has(client)) return;
    referred.add(client);
    const name = referrers.texts[number]!;
    const referrer = keys.byText.get(name) ?? byName.get(name) ?? byFolded.get(name.toLowerCase());
    if (referrer === undefined) {
      if (!unknown.has(name)) unknown.set(name, line);
    } else if (referrer === client) self.push(line);
    else of[referrer]! += 1;
  });
  return { of, unknown: [...unknown].map(([name, line]) => ({ name, line })), self };
}
