import { overrideColumns, type OverrideColumn } from '../../overrides/override-row';
import { overridesKey } from '../../overrides/sheet/overrides-record';
import type { RunOptions } from '../../sheet/progress';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { cellsOutside } from '../list-sheet/cells-outside';
import { deleteSheetWith, type SheetToDelete } from '../new-sheet/delete-sheet';
import { removeSheet } from '../new-sheet/remove-sheet';
import { areaOf, areaProperties, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { untilAnswered } from '../office/run-in-excel';
import { whySheetStays } from '../own/why-sheet-stays';
import { reportOf, type ByHandReport } from './keep-overrides';
import { planByHand, requireOverrides, type OverridesSheet, type RunByHand } from './plan-by-hand';

/** The sheet *Overrides*, and how much of it is removed with it. */
export interface OverridesCounted {
  readonly sheet: string;
  readonly rows: number;
  readonly people: number;
  /** Number of rows with a reason, an end, or anything else that the user wrote. */
  readonly reasons: number;
}

/** What the pane shows of segments set by hand, and the reasons that it offers. */
export interface ByHandPreview extends ByHandReport {
  /** The texts in the list of reasons; left out if there is no such list. */
  readonly reasons?: readonly string[];
}

/**
 * Says who is set by hand on a list, what *Overrides* says about it, and what a run writes there. Writes nothing.
 *
 * @throws SheetProblem if *Overrides* cannot be read
 */
export const previewByHand = (run: RunByHand): Promise<ByHandPreview> =>
  untilAnswered(async (context) => {
    const planned = await planByHand(context, run);
    const reasons = planned.read && (await reasonsOf(context, planned.read));
    return { ...reportOf(planned), ...(reasons && { reasons: reasons.texts }) };
  }, {});

/** The columns that only the user fills. */
const ofUser = ['reason', 'by', 'until', 'note'] as const;

/** Counts what is removed with the sheet *Overrides*. */
export const countOverrides = (): Promise<OverridesCounted> =>
  untilAnswered(async (context) => {
    const { read } = await requireOverrides(context);
    const { cells, about } = read;
    const isFilled = (row: number, columns: readonly OverrideColumn[]) =>
      columns.some((column) => !isBlank(cells[column][row]!));
    const filled = [...cells.key.keys()].filter((row) => isFilled(row, overrideColumns));
    return {
      sheet: read.made.sheetName,
      rows: filled.length,
      people: new Set(filled.flatMap((row) => about[row]?.key || (about[row]?.client ?? []))).size,
      reasons: filled.filter((row) => isFilled(row, ofUser)).length,
    };
  }, {});

/**
 * Deletes the sheet *Overrides* with its rows and its list of reasons, unless the user has something else on it.
 *
 * @throws SheetProblem that says why it stays; nothing has changed then
 */
export const removeOverrides = (options: RunOptions = {}): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context): Promise<SheetToDelete> => {
      const { found, read } = await requireOverrides(context);
      const { made } = read;
      const { table, name } = made.record.reasons;
      const reasons = await reasonsOf(context, read);
      const stays = await whySheetStays(context, found, made, {
        tables: [made.record.table, table],
        isOwnName: (each) => each === name,
        hers: async () => {
          const cells = await cellsOutside(context, made, reasons ? [reasons.area] : []);
          return cells.length > 0 ? { why: 'cells', found: cells } : undefined;
        },
      });
      if (stays) throw stays;
      const { sheetId, sheetName } = made;
      return { sheetId, sheetName, key: overridesKey, name };
    },
    deleteSheetWith,
    options,
  );

/** Reads the list of reasons; undefined if its table is gone from the sheet. */
async function reasonsOf(
  context: Excel.RequestContext,
  { made }: OverridesSheet,
): Promise<{ readonly area: Area; readonly texts: readonly string[] } | undefined> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(made.record.reasons.table).load('name,worksheet/id');
  await context.sync();
  if (table.isNullObject || table.worksheet.id !== made.sheetId) return undefined;
  const range = table.getRange().load(areaProperties);
  await context.sync();
  const area = areaOf(range);
  const sheet = workbook.worksheets.getItem(made.sheetId);
  const [cells] = await readColumns(context, sheet, { top: area.top + 1, rows: area.rows - 1 }, [
    { column: area.left, member: 'values' },
  ]);
  const texts = (cells as CellValue[]).map((cell) => String(cell).trim()).filter((text) => text !== '');
  return { area, texts };
}
