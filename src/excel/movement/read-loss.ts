import { keyOfLost, type LostBecause } from '../../movement/sheet/lost-clients';
import { readLossRecord } from '../../movement/sheet/movement-record';
import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import type { ListSheet } from '../list-sheet/find-list-sheet';
import { areaOf, areaProperties, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';

/** A cell in which the user says why a client was lost. */
interface ReasonCell {
  /** The client's `keyOfLost`. */
  readonly key: string;
  readonly cell: string;
  readonly reason: string;
  /** False if she typed it beside a client who was not lost. */
  readonly isLost: boolean;
}

/** What the user said on the last comparison about why clients were lost. */
export interface LossRead extends LostBecause {
  /** The header of the column with the reason of each client. */
  readonly column: string;
  /** The cells with reasons; those of a client who is there twice are left out of `given`. */
  readonly cells: readonly ReasonCell[];
  /** Number of lost clients. */
  readonly clients: number;
  /** The table with her list of reasons; left out if it is gone, or if there is more in it than reasons. */
  readonly area?: Area;
  readonly table: string;
}

/**
 * Reads why clients were lost; undefined if the last comparison has no place for that.
 *
 * @param setting the content of the setting with the sheet's record
 */
export async function readLoss(
  context: Excel.RequestContext,
  made: ListSheet,
  setting: unknown,
): Promise<LossRead | undefined> {
  const record = readLossRecord(setting);
  if (!record) return undefined;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(made.sheetId);
  const table = workbook.tables.getItemOrNullObject(record.table).load('name,worksheet/id');
  const { area, sheetName } = made;
  const headers = sheet.getRangeByIndexes(area.top, area.left, 1, area.columns).load('values');
  await context.sync();
  const texts = (headers.values as CellValue[][])[0]!.map(String);
  const { movement, column } = record;
  const places = [made.record.headers[0]!, movement, column].map((header) => texts.indexOf(header));
  const [keys = [], movements = [], reasons = []] = places.every((place) => place >= 0)
    ? await readColumns(
        context,
        sheet,
        { top: area.top + 1, rows: area.rows - 1 },
        places.map((index) => ({ column: area.left + index, member: 'values' })),
      )
    : [];
  const cells = reasons.flatMap((reason, row) =>
    isBlank(reason)
      ? []
      : [
          {
            key: keyOfLost(keys[row]!),
            cell: cellOnSheet(sheetName, area.top + 1 + row, area.left + places[2]!),
            reason: String(reason).trim(),
            isLost: movements[row] === record.lost,
          },
        ],
  );
  const times = new Map<string, number>();
  for (const key of keys.map(keyOfLost)) times.set(key, (times.get(key) ?? 0) + 1);
  const list =
    table.isNullObject || table.worksheet.id !== made.sheetId
      ? undefined
      : await readReasons(context, table, record.headers);
  return {
    ...{ cells, column: record.column, table: record.table, clients: record.clients },
    given: new Map(
      cells.flatMap(({ key, reason }): [string, string][] => (times.get(key) === 1 ? [[key, reason]] : [])),
    ),
    reasons: list?.reasons ?? [],
    ...(list?.area && { area: list.area }),
  };
}

/** Reads the user's list of reasons. Its area is left out if the table has more than reasons and ClientTier's formulas. */
async function readReasons(
  context: Excel.RequestContext,
  table: Excel.Table,
  headers: readonly string[],
): Promise<{ readonly reasons: readonly string[]; readonly area?: Area }> {
  const range = table.getRange().load(`${areaProperties},formulas`);
  await context.sync();
  const [first = [], ...rows] = range.formulas as CellValue[][];
  const reasons = rows.map(([reason]) => String(reason ?? '').trim()).filter((reason) => reason !== '');
  const isOurs =
    first.length === headers.length &&
    headers.every((header, index) => first[index] === header) &&
    rows.every(([, ...figures]) =>
      figures.every((figure) => figure === '' || String(figure).startsWith('=SUMPRODUCT(')),
    );
  return { reasons, ...(isOurs && { area: areaOf(range) }) };
}
