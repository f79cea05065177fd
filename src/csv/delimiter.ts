/** If all else is equal, the first. */
const delimiters = [',', ';', '\t', '|'];
const sampled = 50_000;

export interface Delimited {
  readonly delimiter: string;
  /** What is to be read: without the line in which a file names its delimiter. */
  readonly text: string;
}

/**
 * What parts the cells of a text: what its first line says (`sep=;`, as Excel reads it), else what parts the most rows
 * into the same number of cells. A title above the list has a number of its own, and settles nothing.
 */
export function delimiterOf(text: string): Delimited {
  const [said, delimiter] = /^"?sep=([^"\r\n])"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  if (delimiter !== undefined && said !== undefined) return { delimiter, text: text.slice(said.length) };
  const unquoted = text.slice(0, sampled).replace(/"[^"]*"/g, '');
  const ranked = delimiters
    .map((each) => ({ delimiter: each, ...evenness(withoutMistakable(unquoted, each), each) }))
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  return { delimiter: ranked[0]!.delimiter, text };
}

/** The share of lines that have as many cells as most of those that are parted at all, and how many. */
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

/** Without what is no delimiter: the comma of decimals (`;1,50;`), and the tab that makes text of a number (`123⇥,`). */
function withoutMistakable(text: string, delimiter: string): string {
  if (delimiter === '\t') return text.replace(/\t(?=[,;])/g, '');
  return delimiter === ','
    ? text.replace(/([;\t|]\s?[+-]?\d[\d. '’]*),(?=\d+[^,;|\d\r\n]{0,5}(?:[;\t|\r\n]|$))/g, '$1.')
    : text;
}
