import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../../workbook/places/area';
import { Range, type Worksheet } from '../package/library';
import { rangeOf } from '../terms/ranges';

/** The library's own record of a sheet's merged areas, which its typings keep to themselves. */
interface WithMerges {
  _merges: Record<string, Range>;
}

const recordOf = (sheet: Worksheet) => sheet as unknown as WithMerges;

/**
 * Gives a sheet these merged areas and no others. The library's own way makes an object of every cell in them and
 * compares each area with all the others: two whole columns took a gigabyte, 20,000 areas 46 seconds. As it writes a
 * file, it looks for each area's first and last cell only.
 */
export function setMergedAreas(sheet: Worksheet, areas: readonly Area[]): void {
  for (const { bottom, right } of sheet.mergedRegions) sheet.findCell(bottom, right)?.unmerge();
  recordOf(sheet)._merges = Object.fromEntries(
    areas.map((area) => {
      const [top, left, bottom, right] = [
        area.row + 1,
        area.column + 1,
        lastRow(area) + 1,
        lastColumn(area) + 1,
      ];
      const first = sheet.getCell(top, left);
      const last = sheet.getCell(bottom, right);
      if (last !== first) last.merge(first, true);
      return [first.address, new Range(top, left, bottom, right)];
    }),
  );
}

export const mergedAreas = (sheet: Worksheet): Area[] =>
  sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));

/** A merged area as Univer takes it: of whole rows and columns it keeps each, of others each cell. */
export const mergedRange = (area: Area): IRange => ({ ...rangeOf(area), ...typeOf(area) });

function typeOf(area: Area): Pick<IRange, 'rangeType'> {
  if (isEntireColumn(area)) return { rangeType: isEntireRow(area) ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN };
  return isEntireRow(area) ? { rangeType: RANGE_TYPE.ROW } : {};
}
