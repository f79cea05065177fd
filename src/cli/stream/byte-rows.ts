import type { Codes } from '../../csv/codes';
import type { TextRows } from '../../csv/rows/text-rows';

/**
 * Rows in bytes of UTF-8. `text` has one character for each byte, so that positions are those of the bytes. `unlike` has
 * the real characters.
 */
export interface ByteRows extends TextRows {
  readonly bytes: Buffer;
  /** True if the text is what the bytes stand for. */
  readonly isAscii: boolean;
}

/** Returns whether each cell is the part of `text` between its start and end, so that no cell needs `readCell`. */
export const isReadAsWritten = ({ isAscii, unlike }: ByteRows) => isAscii && unlike.size === 0;

/** Returns the characters for which a text with one character for each byte stands. */
export const characters = (text: string): string => Buffer.from(text, 'latin1').toString();

/**
 * Calls `read` with the text of a cell: a part of a text, from `start` to before `end`, so that millions of cells need
 * not be cut out. Passes the codes of the text if they are known.
 *
 * @param cell index of the cell
 */
export function readCell<Answer>(
  { text, bytes, isAscii, cellStarts, cellEnds, unlike }: ByteRows,
  cell: number,
  read: (text: string, start: number, end: number, codes?: Codes) => Answer,
): Answer {
  const other = unlike.size > 0 ? unlike.get(cell) : undefined;
  if (other !== undefined) return read(other, 0, other.length);
  const [start, end] = [cellStarts[cell]!, cellEnds[cell]!];
  if (isAscii || isAsciiPart(bytes, start, end)) return read(text, start, end, bytes);
  const decoded = bytes.toString('utf8', start, end);
  return read(decoded, 0, decoded.length);
}

/** Returns whether these bytes are ASCII. */
export function isAsciiPart(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 0x7f) return false;
  return true;
}
