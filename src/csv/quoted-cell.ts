import { csvLimits } from './csv-limits';

/** A cell between quotation marks, in which two of them are one. */
export interface QuotedCell {
  readonly text: string;
  /** Where the text goes on behind it. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** So many characters show that a cell is longer than one may be, even if each is a mark of two. */
const enough = 2 * (csvLimits.textLength + 1);

/** Reads the quoted cell that begins here; undefined if none does. Without a closing mark it goes on to the end. */
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
