import type { Measure } from '../classifier/measure';
import type { CellValue } from './cell';
import { clientCell, sheetColumn } from './customer-range';
import { dayOf } from './excel-date';
import type { OtherCurrency } from './other-currencies';
import { quoteOf } from './quote';
import type { CellInDoubt, CellInOtherCurrency, Choice, CustomerRange } from './segmentation';
import { sheetText } from './sheet-text';
import type { UndecidedDate } from './undecided-dates';
import type { UnreadType } from './unread-types';

export function currencyTold(
  range: CustomerRange,
  { columns, language }: Choice,
  { id, name }: Measure,
  { row, currency, mostly }: OtherCurrency,
): CellInOtherCurrency {
  const cell = clientCell(range, row, sheetColumn(range, columns[id]!));
  return { row, cell, reason: sheetText[language].otherCurrency(name[language], currency, mostly) };
}

export function plainTold(
  range: CustomerRange,
  { columns, language }: Choice,
  { id, name }: Measure,
  row: number,
  found: CellValue,
): CellInDoubt {
  const cell = clientCell(range, row, sheetColumn(range, columns[id]!));
  return { row, cell, reason: sheetText[language].plainAmongPercents(name[language], quoteOf(found)) };
}

export function typeTold(
  range: CustomerRange,
  { columns, language }: Choice,
  { measure: { id, name }, row, cells }: UnreadType,
  found: CellValue,
): CellInDoubt {
  const cell = clientCell(range, row, sheetColumn(range, columns[id]!));
  return { row, cell, reason: sheetText[language].unreadType(name[language], quoteOf(found), cells) };
}

export function dateTold(
  range: CustomerRange,
  { columns, language }: Choice,
  { id, name }: Measure,
  { row, day }: UndecidedDate,
  found: CellValue,
): CellInDoubt {
  const cell = clientCell(range, row, sheetColumn(range, columns[id]!));
  const shown = dayOf(day).toISOString().slice(0, 10);
  return { row, cell, reason: sheetText[language].undecidedDate(name[language], quoteOf(found), shown) };
}
