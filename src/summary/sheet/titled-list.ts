import { asText, type SummaryCell } from '../layout';
import type { ListColumn, ListLayout } from './list-record';

/** Lays out a list below its title and notes, a note a row. */
export function titledList(
  title: string,
  notes: readonly string[],
  columns: readonly ListColumn[],
): ListLayout {
  const below = notes.map((note, index): SummaryCell => ({
    row: 1 + index,
    column: 0,
    input: asText(note),
    look: 'note',
  }));
  return {
    cells: [{ row: 0, column: 0, input: asText(title), look: 'title' }, ...below],
    top: notes.length + 2,
    columns,
  };
}
