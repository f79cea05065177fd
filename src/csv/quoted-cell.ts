import { csvLimits } from './csv-limits';

/** A cell between quotation marks; two marks inside mean one. */
export interface QuotedCell {
  readonly text: string;
  /** Position after the cell. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** The most characters to read: more exceed a cell's limit, even if each mark is doubled. */
const enough = 2 * (csvLimits.textLength + 1);

/**
 * Reads the quoted cell that begins at `start`; undefined if there is none. Without a closing mark, the cell extends to
 * the end of the text.
 */
export function quotedCellAt(text: string, start: number): QuotedCell | undefined {
  if (text[start] !== '"') return undefined;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const isClosed = quote >= 0;
  const inside = text.slice(start + 1, isClosed ? quote : text.length);
  return {
    text: inside.slice(0, enough).replaceAll('""', '"'),
    end: isClosed ? quote + 1 : text.length,
    isClosed,
  };
}
