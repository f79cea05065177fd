/** The first wins a tie. */
const delimiters = [',', ';', '\t', '|'];
const sampled = 50_000;

export interface Delimited {
  readonly delimiter: string;
  /** The text to read, without the line that names the delimiter. */
  readonly text: string;
}

/**
 * Returns the delimiter of a text: the one its first line names (`sep=;`, as Excel reads it), otherwise the one that
 * splits the most rows into the same number of cells. A title above the list has its own number of cells and decides
 * nothing.
 */
export function delimiterOf(text: string): Delimited {
  const [line, delimiter] = /^"?sep=([^"\r\n])"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  if (delimiter !== undefined && line !== undefined) return { delimiter, text: text.slice(line.length) };
  const unquoted = text.slice(0, sampled).replace(/"[^"]*"/g, '');
  const ranked = delimiters
    .map((each) => ({ delimiter: each, ...evenness(withoutMistakable(unquoted, each), each) }))
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  return { delimiter: ranked[0]!.delimiter, text };
}

/**
 * Returns the most frequent number of cells among the lines that the delimiter splits, and the share of all lines
 * with it.
 */
function evenness(text: string, delimiter: string): { share: number; cells: number } {
  const lines = text.split(/[\r\n]+/).filter((line) => line !== '');
  const counts = new Map<number, number>();
  for (const line of lines) {
    const { length } = line.split(delimiter);
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [cells, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return { share: most / lines.length || 0, cells };
}

/**
 * Removes signs that are no delimiters: decimal commas (`;1,50;`), and the tab that marks a number as text (`123⇥,`).
 */
function withoutMistakable(text: string, delimiter: string): string {
  if (delimiter === '\t') return text.replace(/\t(?=[,;])/g, '');
  return delimiter === ','
    ? text.replace(/([;\t|]\s?[+-]?\d[\d. '’]*),(?=\d+[^,;|\d\r\n]{0,5}(?:[;\t|\r\n]|$))/g, '$1.')
    : text;
}
