import { foldLetters } from '../../classifier/names/fold-letters';
import { eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { saysWho } from '../../sheet/match/client-columns';

/** The clients in a column, and the client of each line. */
export interface Keys {
  /** For each line the number of its client; -1 if it names nobody. */
  readonly of: Int32Array;
  /** The cell of each client on her first line. */
  readonly cells: readonly CellValue[];
  /** The first line of each client. */
  readonly firstLines: readonly number[];
  /** Maps a client's text (`keyText`) to her number. */
  readonly byText: ReadonlyMap<string, number>;
  /** Lines whose text differs from that of the client's first line, but only in blanks. */
  readonly otherBlanks: readonly number[];
}

/** Returns a text without blanks at its ends and with single blanks inside, because nobody sees the others. */
export const keyText = (cell: CellValue) =>
  String(cell)
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();

/** Numbers the clients of a column in the order of their first lines. */
export function* keysOf(cells: readonly CellValue[]): Sliced<Keys> {
  const of = new Int32Array(cells.length).fill(-1);
  const byText = new Map<string, number>();
  const [first, firstLines]: [CellValue[], number[]] = [[], []];
  const otherBlanks: number[] = [];
  yield* eachRow(cells.length, (line) => {
    const cell = cells[line]!;
    if (!saysWho(cell)) return;
    const text = keyText(cell);
    let client = byText.get(text);
    if (client === undefined) {
      client = first.length;
      byText.set(text, client);
      first.push(cell);
      firstLines.push(line);
    } else if (typeof cell === 'string' && cell !== String(first[client])) otherBlanks.push(line);
    of[line] = client;
  });
  return { of, cells: first, firstLines, byText, otherBlanks };
}

/** Groups of clients whose names are spelt alike: `Acme Inc.` and `ACME, Inc`. */
export type Spellings = readonly (readonly number[])[];

/** Groups clients with names that differ only in case, accents, blanks and punctuation. */
export function* spellingsOf({ cells }: Keys): Sliced<Spellings> {
  const groups = new Map<string, number[]>();
  yield* eachRow(cells.length, (client) => {
    const folded = foldSpelling(String(cells[client]!));
    const group = groups.get(folded);
    if (group) group.push(client);
    else groups.set(folded, [client]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Makes names comparable. Keeps punctuation in codes and e-mail addresses: `1-12` is not `11-2`. */
function foldSpelling(name: string): string {
  const folded = foldLetters(name.normalize('NFKC')).replace(/\s+/g, '');
  const isName = /\p{L}{3}/u.test(folded) && !/[@\p{N}]/u.test(folded);
  return isName ? folded.replace(/[^\p{L}]+/gu, '') : folded;
}

/** Gives all clients of a group the number of the first. */
export function* takeTogether(keys: Keys, spellings: Spellings): Sliced<Keys> {
  const firstOf = new Map(spellings.flatMap(([first, ...others]) => others.map((other) => [other, first!])));
  const of = new Int32Array(keys.of);
  yield* eachRow(of.length, (line) => {
    of[line] = firstOf.get(of[line]!) ?? of[line]!;
  });
  const byText = new Map([...keys.byText].map(([text, client]) => [text, firstOf.get(client) ?? client]));
  return { ...keys, of, byText };
}
