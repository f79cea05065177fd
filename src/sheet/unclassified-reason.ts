import type { Language } from '../classifier/language';
import type { Measure } from '../classifier/measure';
import { isErrorName, type CellValue } from './cell';
import { readCell } from './read-measure';
import { sheetText } from './sheet-text';

export interface UnclassifiedReason {
  /** For the strategy cell: one of `reasonsOf(measure)`, so that it can be known again. */
  readonly inCell: string;
  /** For lists: with what stands in the cell. */
  readonly told: string;
}

const longestQuote = 40;

/** Why a client cannot be classified for want of this measure, given the cell that it was to be read from. */
export function unclassifiedReason(
  cell: CellValue,
  measure: Measure,
  language: Language,
): UnclassifiedReason {
  const text = sheetText[language];
  const name = measure.name[language];
  if (readCell(cell, measure) === 'blank') return { inCell: text.blank(name), told: text.blank(name) };
  const shown = String(cell).trim();
  if (isErrorName(shown)) return { inCell: text.errorValue(name), told: text.errorValueOf(name, shown) };
  const quote = shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
  return { inCell: text.notNumber(name), told: text.notNumberBut(name, quote) };
}

/** Every reason for want of this measure that can stand in a strategy cell. */
export function reasonsOf({ name }: Measure, language: Language): string[] {
  const { blank, notNumber, errorValue } = sheetText[language];
  return [blank, notNumber, errorValue].map((reason) => reason(name[language]));
}
