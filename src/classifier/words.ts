import type { Measure } from './measure';

const high = ['high', 'yes', 'true', 'h', 'y', '高', '是', '有'];
const low = ['low', 'no', 'false', 'l', 'n', '低', '否', '无'];

/** Case, width, blanks and hyphens do not make another word. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_]+/g, ' ')
    .trim();

/**
 * The level that a word states: `Infinity` for high, `-Infinity` for low (above and below every cut-off),
 * `undefined` for any other text. Every measure has high/low, yes/no, true/false, 高/低, 是/否; a measure may add its own.
 */
export function statedLevel(text: string, measure: Pick<Measure, 'words'>): number | undefined {
  const word = fold(text);
  const means = (words: readonly string[]) => words.some((candidate) => fold(candidate) === word);
  if (means(high) || means(measure.words?.high ?? [])) return Infinity;
  if (means(low) || means(measure.words?.low ?? [])) return -Infinity;
  return undefined;
}
