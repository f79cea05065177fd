import { recall, remember } from './remembered';

/** How many lists are remembered. With more, the one whose column was chosen longest ago is forgotten. */
const mostLists = 100;

type Chosen = readonly (readonly [list: string, column: number])[];

/** Returns the index of the column of money that the user chose to add up, in a list with these headers. */
export function recallMoney(headers: readonly string[]): number | undefined {
  const list = keyOf(headers);
  const column = chosen().find(([each]) => each === list)?.[1];
  return column !== undefined && column < headers.length ? column : undefined;
}

export function rememberMoney(headers: readonly string[], column: number): void {
  const list = keyOf(headers);
  const others = chosen().filter(([each]) => each !== list);
  remember('money', JSON.stringify([[list, column], ...others].slice(0, mostLists)));
}

function chosen(): Chosen {
  try {
    const stored: unknown = JSON.parse(recall('money') ?? '[]');
    return Array.isArray(stored) ? stored.filter(isChosen) : [];
  } catch {
    return []; // What is stored is not ours.
  }
}

const isChosen = (entry: unknown): entry is Chosen[number] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && Number.isInteger(entry[1]) && entry[1] >= 0;

/**
 * Returns a checksum of the headers (FNV-1a, twice 32 bits), by which a list is recognized. Nothing of the workbook is
 * stored, not even a header.
 */
function keyOf(headers: readonly string[]): string {
  const text = JSON.stringify(headers);
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let sum = start;
      for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      return (sum >>> 0).toString(16);
    })
    .join('-');
}
