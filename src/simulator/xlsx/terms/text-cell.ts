import { CellValueType, type ICellData } from '@univerjs/core';

/** Text stays text: a number in it is not counted, a formula in it is not calculated. */
export function textCell(text: string): ICellData {
  const looksLikeMore = text.trim() !== '' && (!Number.isNaN(Number(text)) || text.startsWith('='));
  return { v: text, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
