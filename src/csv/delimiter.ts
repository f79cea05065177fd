/** Possible delimiters. If two split the text equally well, the first one counts. */
const delimiters = [',', ';', '\t', '|'];
/** How many characters at the beginning are searched for the delimiter. */
export const sampled = 50_000;

export interface Delimited {
  readonly delimiter: string;
  /** The text without the line that names the delimiter. */
  readonly text: string;
}

/**
 * Finds the delimiter of a text: the one that the first line names (`sep=;`, as Excel reads it), otherwise the one that
 * splits most rows into the same number of cells. Rows with another number of cells, such as a title above the list, do
 * not matter.
 *
 * @param given the delimiter that the user named; it counts before all others
 */
export function delimiterOf(text: string, given?: string): Delimited {
  const [line, named] = /^"?sep=([^"\r\n])"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const delimiter = given ?? named;
  if (delimiter !== undefined) return { delimiter, text: text.slice(line?.length ?? 0) };
  const unquoted = text.slice(0, sampled).replace(/"[^"]*"/g, '');
  const ranked = delimiters
    .map((each) => ({ delimiter: each, ...evenness(withoutMistakable(unquoted, each), each) }))
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
  return { delimiter: ranked[0]!.delimiter, text };
}

/**
 * Returns the most frequent number of cells in lines that contain the delimiter, and the share of all lines that have
 * this number.
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
 * Removes characters that look like delimiters but are none: decimal commas (`;1,50;`), and a tab after a number, which
 * marks the number as text (`123⇥,`).
 */
function withoutMistakable(text: string, delimiter: string): string {
  if (delimiter === '\t') return text.replace(/\t(?=[,;])/g, '');
  return delimiter === ','
    ? text.replace(/([;\t|]\s?[+-]?\d[\d. '’]*),(?=\d+[^,;|\d\r\n]{0,5}(?:[;\t|\r\n]|$))/g, '$1.')
    : text;
}
