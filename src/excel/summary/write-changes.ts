import { firstAside, type CellFormat, type SummaryLook } from '../../summary/layout';
import type { CellChange } from '../../summary/sheet/changes';
import { looksOfOwnSheets } from '../new-sheet/looks';
import type { CellInput } from '../office/write-cells';

const light = '#F0F0F0';

const looks: Readonly<Record<SummaryLook, (format: Excel.RangeFormat) => void>> = {
  ...looksOfOwnSheets,
  header({ font, fill }) {
    font.bold = true;
    fill.color = light;
  },
  numbers(format) {
    looks.header(format);
    format.horizontalAlignment = 'Right';
  },
  across(format) {
    looks.numbers(format);
    format.wrapText = true;
  },
  total({ font, fill }) {
    font.bold = true;
    fill.color = light;
  },
  input({ font, fill }) {
    font.color = '#1F3864';
    fill.color = '#FFF2CC';
  },
  words(format) {
    looks.input(format);
    looks.lines(format);
  },
  lines(format) {
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  },
};

/** The most rows of one range in a request. Even with long formulas they stay far below the limit of a request. */
const rowsAtOnce = 50;

/** Queues changing cells. Sets formats first, because they decide how an entry is read. */
export function writeChanges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
  isNew: boolean,
): void {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { row, column, rows, format } of formatRuns(changes)) {
    const range = sheet.getRangeByIndexes(row, column, rows, 1);
    if (!isNew) range.clear(Excel.ClearApplyTo.formats);
    if (format) giveFormat(range, format);
  }
  const entered = changes.filter(({ input }) => input !== undefined);
  writeContents(
    sheet,
    entered.filter(({ column }) => column < firstAside),
  );
  writeContents(
    sheet,
    entered.filter(({ column }) => column >= firstAside),
  );
}

function giveFormat(range: Excel.Range, { numberFormat, look, color }: CellFormat): void {
  // A single value given to a range goes into every cell.
  if (numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = numberFormat;
  if (look) looks[look](range.format);
  if (color) {
    range.format.fill.color = color.fill;
    range.format.font.color = color.text;
  }
}

/** Joins cells below each other that get the same format into one range. */
function formatRuns(changes: readonly CellChange[]) {
  const runs: { row: number; column: number; rows: number; format: CellFormat | null; key: string }[] = [];
  const sorted = changes
    .filter(({ format }) => format !== undefined)
    .sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, format } of sorted) {
    const key = JSON.stringify(format);
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row && last.key === key) last.rows += 1;
    else runs.push({ row, column, rows: 1, format: format!, key });
  }
  return runs;
}

function writeContents(sheet: Excel.Worksheet, changes: readonly CellChange[]): void {
  if (changes.length === 0) return;
  const left = Math.min(...changes.map(({ column }) => column));
  const columns = Math.max(...changes.map(({ column }) => column)) - left + 1;
  const bands = new Map<number, CellChange[]>();
  for (const change of changes) {
    const band = Math.floor(change.row / rowsAtOnce);
    bands.set(band, [...(bands.get(band) ?? []), change]);
  }
  for (const [band, inBand] of bands) {
    const rows = Math.max(...inBand.map(({ row }) => row)) - band * rowsAtOnce + 1;
    // Null leaves a cell unchanged.
    const cells: CellInput[][] = Array.from({ length: rows }, () => Array<CellInput>(columns).fill(null));
    for (const { row, column, input } of inBand) cells[row - band * rowsAtOnce]![column - left] = input!;
    sheet.getRangeByIndexes(band * rowsAtOnce, left, rows, columns).values = cells;
  }
}
