import { inertText } from '../../sheet/cells/inert-text';
import type { Plan } from '../../sheet/plan/plan';
import { segmentRoles } from '../../sheet/segment-role';
import type { CsvFile } from './csv-file';

/** Texts to remember as written: strategies are few, reasons may be many. */
const mostTexts = 1000;

/** Rows to encode at a time. */
const rowsAtOnce = 10_000;

/**
 * Returns the file with ClientTier's columns at its right edge, in UTF-8. All else is as it was, to the last quotation
 * mark: each line is copied, and the new cells are added to it. Lines above the header stay as they are; a line below
 * that is no client's gets blank cells.
 *
 * @param onWritten called with the number of rows done
 */
export function* writtenCsv(
  csv: CsvFile,
  plan: Plan,
  onWritten?: (rows: number) => void,
): Generator<Uint8Array, void, undefined> {
  const { text, rows, starts, ends, delimiter, width } = csv;
  const encoder = new TextEncoder();
  const { top } = plan.range;
  const quoted = quoter(delimiter);
  if (csv.mark === 'always' || (csv.mark === 'beyondAscii' && isBeyondAscii(plan)))
    yield Uint8Array.of(0xef, 0xbb, 0xbf);
  if (csv.firstLine) yield encoder.encode(csv.firstLine);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const to = Math.min(rows.length, from + rowsAtOnce);
    const lines: string[] = [];
    for (let row = from; row < to; row++) {
      const next = row + 1 < starts.length ? starts[row + 1]! : text.length;
      lines.push(text.slice(starts[row], ends[row]));
      if (row >= top) {
        lines.push(delimiter.repeat(width - rows[row]!.length));
        for (const role of segmentRoles) lines.push(delimiter, quoted(plan[role][row - top] ?? ''));
      }
      lines.push(text.slice(ends[row], next));
    }
    yield encoder.encode(lines.join(''));
    onWritten?.(to);
  }
  yield encoder.encode(text.slice(starts[rows.length] ?? text.length));
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
