import { isBlank } from './cell';
import type { JudgedRows } from './judge-row';
import { isNoteText } from './note-text';

/** So many rows with figures show in how many columns a client is named. */
const rowsLookedAt = 50;

/**
 * Tells of a row without figures whether a client is named in it, rather than a heading or a note: as many of the columns
 * with names and numbers are filled as for the others, and none reads like a note.
 */
export function nameFinder({
  labels,
  measures,
}: Pick<JudgedRows, 'labels' | 'measures'>): (row: number) => boolean {
  const filled = (row: number) => labels.filter(({ cells }) => !isBlank(cells[row]!));
  let least: number | undefined;
  return (row) => {
    const named = filled(row);
    if (named.length === 0 || named.some(({ cells }) => isNoteText(String(cells[row])))) return false;
    return named.length >= (least ??= leastNamed());
  };

  function leastNamed(): number {
    const rows = [...(measures[0]?.cells.keys() ?? [])]
      .filter((row) => measures.some(({ cells }) => !isBlank(cells[row]!)))
      .slice(0, rowsLookedAt);
    return Math.max(1, Math.min(...rows.map((row) => filled(row).length)));
  }
}
