import { csvLimits } from '../csv-limits';

/** A cell between quotation marks. */
export interface QuotedCell {
  /** Positions after the opening quotation mark, before the closing one, and after the closing one. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
  readonly isClosed: boolean;
  /** True if quotation marks are inside the cell; two of them mean one. */
  readonly hasMarks: boolean;
}

/**
 * The most characters to read. More would exceed a cell's limit, even if each were a doubled quotation mark, or one of
 * the three bytes of a character.
 */
const enough = 3 * (csvLimits.textLength + 1);

/**
 * Finds the end of the quoted cell whose first mark is at `start`. Without a closing mark, the cell extends to the end of
 * the text.
 */
export function quotedCellAt(text: string, start: number): QuotedCell {
  let hasMarks = false;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') {
    hasMarks = true;
    quote = text.indexOf('"', quote + 2);
  }
  const isClosed = quote >= 0;
  const stop = isClosed ? quote : text.length;
  return { start: start + 1, stop, end: isClosed ? quote + 1 : stop, isClosed, hasMarks };
}

/** Returns the text in a quoted cell. */
export const quotedText = (text: string, { start, stop }: QuotedCell): string =>
  text.slice(start, Math.min(stop, start + enough)).replaceAll('""', '"');
