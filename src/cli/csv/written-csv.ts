import { inertText } from '../../sheet/cells/inert-text';
import type { Plan } from '../../sheet/plan/plan';
import { rolesOfEveryRun } from '../../sheet/segment-role';
import { withCells } from '../pieces/with-cells';
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
  if (csv.mark === 'always' || (csv.mark === 'beyondAscii' && isBeyondAscii(plan)))
    yield Uint8Array.of(0xef, 0xbb, 0xbf);
  if (csv.firstLine) yield Buffer.from(csv.firstLine);
  const added = addedTo(csv, plan);
  let first = 0;
  for await (const piece of csv.pieces(csv.isEven ? 0 : undefined)) {
    yield withCells(piece, csv, (row) => added(first + row));
    first += piece.starts.length;
    onWritten?.(first);
  }
}

/** Returns the cells to add to a row, with delimiters before them, in UTF-8; undefined if it gets none. */
type AddedTo = (row: number) => Uint8Array | undefined;

function addedTo({ delimiter, rows }: CsvFile, plan: Plan): AddedTo {
  const { top } = plan.range;
  const [segments, strategies] = rolesOfEveryRun.map((role) => plan[role]) as [
    readonly string[],
    readonly string[],
  ];
  const ofTexts = rememberPairs((segment: string, strategy: string) => {
    const [first, second] = [segment, strategy].map((text) => quoted(text, delimiter));
    return Buffer.from(`${delimiter}${first}${delimiter}${second}`);
  });
  return (row) =>
    row < top || row >= rows ? undefined : ofTexts(segments[row - top] ?? '', strategies[row - top] ?? '');
}

/** Makes a function remember its answers for the first `mostTexts` pairs. */
function rememberPairs<Answer>(answer: (first: string, second: string) => Answer) {
  const known = new Map<string, Map<string, Answer>>();
  let count = 0;
  return (first: string, second: string): Answer => {
    const before = known.get(first)?.get(second);
    if (before !== undefined) return before;
    const now = answer(first, second);
    if (count++ < mostTexts)
      known.set(first, (known.get(first) ?? new Map<string, Answer>()).set(second, now));
    return now;
  };
}

const isBeyondAscii = (plan: Plan) =>
  rolesOfEveryRun.some((role) => [...new Set(plan[role])].some((text) => /\P{ASCII}/u.test(text)));

/**
 * Returns a text as it is written in a cell. A policy may have any texts, so it makes sure that none begins a formula.
 */
function quoted(text: string, delimiter: string): string {
  const inert = inertText(text);
  const needsQuotes = inert.includes(delimiter) || /["\r\n]/.test(inert);
  return needsQuotes ? `"${inert.replaceAll('"', '""')}"` : inert;
}
