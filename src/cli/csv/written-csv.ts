import { inertText } from '../../sheet/cells/inert-text';
import type { Plan } from '../../sheet/plan/plan';
import { segmentRoles } from '../../sheet/segment-role';
import type { CsvPiece } from '../../csv/stream/csv-stream';
import type { CsvFile } from './csv-file';

/** The most texts to remember in their written form: strategies are few, reasons may be many. */
const mostTexts = 1000;

/**
 * Returns the file with ClientTier's columns at its right edge, in UTF-8. Nothing changes in the rest, not even a
 * quotation mark: each line is copied, and the new cells are added to it. Lines above the header stay as they are; below
 * it, a line without a client gets blank cells.
 *
 * @param onWritten called with the number of rows done
 */
export async function* writtenCsv(
  csv: CsvFile,
  plan: Plan,
  onWritten?: (rows: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  if (csv.mark === 'always' || (csv.mark === 'beyondAscii' && isBeyondAscii(plan)))
    yield Uint8Array.of(0xef, 0xbb, 0xbf);
  if (csv.firstLine) yield encoder.encode(csv.firstLine);
  const cellsAdded = addedTo(csv, plan);
  let first = 0;
  for await (const piece of csv.pieces()) {
    yield encoder.encode(linesOf(piece, (row, at) => cellsAdded(row, first + at)));
    first += piece.rows.length;
    onWritten?.(first);
  }
}

/** Returns the text of a piece with these cells added to each of its rows. */
function linesOf(
  { text, rows, starts, ends }: CsvPiece,
  cellsAdded: (row: readonly string[], at: number) => string,
): string {
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at++)
    lines.push(
      text.slice(starts[at], ends[at]),
      cellsAdded(rows[at]!, at),
      text.slice(ends[at], starts[at + 1] ?? text.length),
    );
  return lines.join('');
}

/** Returns a function for the cells that are added to a row, with delimiters before them. */
function addedTo(
  { delimiter, width, rows }: CsvFile,
  plan: Plan,
): (row: readonly string[], at: number) => string {
  const quoted = quoter(delimiter);
  const { top } = plan.range;
  return (row, at) => {
    if (at < top || at >= rows) return '';
    const cells = segmentRoles.map((role) => delimiter + quoted(plan[role][at - top] ?? ''));
    return delimiter.repeat(width - row.length) + cells.join('');
  };
}

const isBeyondAscii = (plan: Plan) =>
  segmentRoles.some((role) => plan[role].some((text) => /\P{ASCII}/u.test(text)));

/** Returns a function that writes a text as a cell. A policy may have any texts, so none may begin a formula. */
function quoter(delimiter: string): (text: string) => string {
  const written = new Map<string, string>();
  const needsQuotes = (text: string) => text.includes(delimiter) || /["\r\n]/.test(text);
  return (text) => {
    let cell = written.get(text);
    if (cell === undefined) {
      const inert = inertText(text);
      cell = needsQuotes(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
      if (written.size < mostTexts) written.set(text, cell);
    }
    return cell;
  };
}
