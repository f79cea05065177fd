import { inertText } from '../../sheet/cells/inert-text';
import type { Plan } from '../../sheet/plan/plan';
import { segmentRoles } from '../../sheet/segment-role';
import { widthOf } from '../../csv/rows/text-rows';
import type { CsvPiece } from '../../csv/stream/csv-stream';
import type { CsvFile } from './csv-file';

/** The most texts to remember in their written form: strategies are few, reasons may be many. */
const mostTexts = 1000;

/**
 * Returns the file with ClientTier's columns at its right edge, in UTF-8. Each line is copied unchanged, down to its
 * quotation marks, and the new cells are added to it. Lines above the header get no cells; below it, a line without a
 * client gets blank ones.
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
    yield encoder.encode(linesOf(piece, (row) => cellsAdded(widthOf(piece, row), first + row)));
    first += piece.starts.length;
    onWritten?.(first);
  }
}

/** Returns the text of a piece of the file with these cells added to each of its rows. */
function linesOf({ text, ends, end }: CsvPiece, cellsAdded: (row: number) => string): string {
  let lines = '';
  let copied = 0;
  for (let row = 0; row < ends.length; row++) {
    lines += text.slice(copied, ends[row]) + cellsAdded(row);
    copied = ends[row]!;
  }
  return lines + text.slice(copied, end);
}

/** Makes a function that returns the cells to add to a row of this width, with delimiters before them. */
function addedTo({ delimiter, width, rows }: CsvFile, plan: Plan): (cells: number, at: number) => string {
  const quoted = quoter(delimiter);
  const { top } = plan.range;
  return (cells, at) => {
    if (at < top || at >= rows) return '';
    let added = delimiter.repeat(width - cells);
    for (const role of segmentRoles) added += delimiter + quoted(plan[role][at - top] ?? '');
    return added;
  };
}

const isBeyondAscii = (plan: Plan) =>
  segmentRoles.some((role) => plan[role].some((text) => /\P{ASCII}/u.test(text)));

/**
 * Makes a function that writes a text as a cell. A policy may have any texts, so it makes sure that none begins a
 * formula.
 */
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
