import type { Language } from '../../classifier/language';
import type { CellValue } from '../cells/cell';
import type { SharedCells } from '../record/cells-of-others';
import { clientCell } from '../customer-range';
import type { EarlierColumns } from '../record/earlier-columns';
import { isoDay } from '../cells/excel-date';
import type { OtherCurrency } from '../doubts/other-currencies';
import { quoteOf } from '../cells/quote';
import type { AskedMeasure } from '../question';
import type { CustomerRange } from '../customer-range';
import type { ReportedCell } from '../reported-cell';
import { segmentRoles } from '../segment-role';
import { sheetText } from '../text/sheet-text';
import type { UndecidedDate } from '../doubts/undecided-dates';
import type { UnreadType } from '../doubts/unread-types';

export function reportOtherCurrency(
  range: CustomerRange,
  language: Language,
  { measure: { name }, column }: AskedMeasure,
  { row, currency, mostly }: OtherCurrency,
): ReportedCell {
  const cell = clientCell(range, row, column);
  return { row, cell, reason: sheetText[language].otherCurrency(name[language], currency, mostly) };
}

export function reportPlainNumber(
  range: CustomerRange,
  language: Language,
  { measure: { name }, column }: AskedMeasure,
  row: number,
  found: CellValue,
): ReportedCell {
  const cell = clientCell(range, row, column);
  return { row, cell, reason: sheetText[language].plainAmongPercents(name[language], quoteOf(found)) };
}

/** Lists what the user typed into ClientTier's columns below the last client. */
export function reportBelowClients(
  range: CustomerRange,
  language: Language,
  { earlier, shared }: { readonly earlier: EarlierColumns; readonly shared: SharedCells },
): ReportedCell[] {
  return segmentRoles.flatMap((role) => {
    const column = earlier[role];
    return (shared.others[role] ?? []).map((below) => {
      const row = range.rows + below;
      const reason = sheetText[language].belowClients(quoteOf(column!.cells[below]!));
      return { row, cell: clientCell(range, row, column!.sheetColumn), reason };
    });
  });
}

export function reportUnreadType(
  range: CustomerRange,
  language: Language,
  { measure: { name }, column }: AskedMeasure,
  { row, cells }: UnreadType,
  found: CellValue,
): ReportedCell {
  const cell = clientCell(range, row, column);
  return { row, cell, reason: sheetText[language].unreadType(name[language], quoteOf(found), cells) };
}

/** Reports the first of these rows, whose amounts are subtracted because of a mark such as `Cr`. */
export function reportSubtracted(
  range: CustomerRange,
  language: Language,
  { measure: { name }, column }: AskedMeasure,
  rows: readonly number[],
  cells: readonly CellValue[],
): ReportedCell[] {
  const [row] = rows;
  if (row === undefined) return [];
  const reason = sheetText[language].subtracted(name[language], quoteOf(cells[row]!), rows.length);
  return [{ row, cell: clientCell(range, row, column), reason }];
}

export function reportUndecidedDate(
  range: CustomerRange,
  language: Language,
  { measure: { name }, column }: AskedMeasure,
  { row, day }: UndecidedDate,
  found: CellValue,
): ReportedCell {
  const cell = clientCell(range, row, column);
  const shown = isoDay(day);
  return { row, cell, reason: sheetText[language].undecidedDate(name[language], quoteOf(found), shown) };
}
