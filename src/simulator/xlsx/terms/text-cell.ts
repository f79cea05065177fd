import { CellValueType, type ICellData } from '@univerjs/core';

/** Returns a cell that stays text, even if the text looks like a number or a formula. */
export function textCell(text: string): ICellData {
  const looksLikeMore = text.trim() !== '' && (!Number.isNaN(Number(text)) || text.startsWith('='));
  return { v: text, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
