import type { Measure } from './measure';

type LevelWords = NonNullable<Measure['words']>;

const everyMeasure: LevelWords = {
  high: ['high', 'yes', 'true', 'h', 'y', '高', '是', '有'],
  low: ['low', 'no', 'false', 'l', 'n', '低', '否', '无'],
};

/**
 * The level that a word states: `Infinity` for high, `-Infinity` for low (above and below every cut-off),
 * `undefined` for any other text. Every measure has high/low, yes/no, true/false, 高/低, 是/否; a measure may add its own.
 */
export function statedLevel(text: string, { words }: Pick<Measure, 'words'>): number | undefined {
  const word = fold(text);
  return levelsOf(everyMeasure).get(word) ?? (words && levelsOf(words).get(word));
}

/** The words that state a high or a low level of a measure. */
export function levelWords({ words }: Pick<Measure, 'words'>): LevelWords {
  return {
    high: [...everyMeasure.high, ...(words?.high ?? [])],
    low: [...everyMeasure.low, ...(words?.low ?? [])],
  };
}

/** Long columns ask for every cell: the words of a measure are folded once. */
const folded = new WeakMap<LevelWords, ReadonlyMap<string, number>>();

function levelsOf(words: LevelWords): ReadonlyMap<string, number> {
  const known = folded.get(words);
  if (known) return known;
  const levels = new Map([
    ...words.high.map((word) => [fold(word), Infinity] as const),
    ...words.low.map((word) => [fold(word), -Infinity] as const),
  ]);
  folded.set(words, levels);
  return levels;
}

/** Case, width, blanks and hyphens do not make another word. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_]+/g, ' ')
    .trim();
}
