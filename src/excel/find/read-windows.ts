import type { CellValue } from '../../sheet/cells/cell';
import type { SheetWindow } from '../../sheet/candidates/sheet-windows';
import { rangeAt, type Area } from '../office/area';

/** Reads the cells of these areas in one request. */
export async function readWindows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<SheetWindow[]> {
  const ranges = areas.map((area) => rangeAt(sheet, area).load('values'));
  await context.sync();
  return areas.map((area, index) => ({ area, cells: ranges[index]!.values as CellValue[][] }));
}
