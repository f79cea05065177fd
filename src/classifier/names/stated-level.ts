import { foldWord } from './fold-letters';
import type { LevelWords, Measure, MeasureWords } from '../measure';
import { listed } from '../measures/listed';

const everyMeasure: MeasureWords = {
  high: listed('high|yes|true|h|y|高|是|有'),
  low: listed('low|no|false|l|n|低|否|无'),
  more: {
    high: listed(
      'ja|oui|sí|sim|tak|да|はい|hoch|élevé|élevée|alto|alta|hoog|wysoki|wysoka|высокий|высокая|высокое|高い',
    ),
    low: listed(
      'nein|nee|non|não|nie|нет|いいえ|niedrig|gering|faible|bajo|baja|baixo|baixa|basso|bassa|laag|niski|niska|низкий|низкая|низкое|低い',
    ),
  },
};

/** The longest text that may be a word for a level, in characters. */
const longest = 60;

/**
 * Returns the level that a word states: `Infinity` for high (above every cut-off), `-Infinity` for low (below every
 * one), `undefined` for any other text. All measures know high/low, yes/no, true/false, 高/低, 是/否; a measure may have
 * more words. A number before the word is ignored: `1-Qualify`, `10% - Prospecting`.
 */
export function statedLevel(text: string, { words }: Pick<Measure, 'words'>): number | undefined {
  if (text.length > longest) return undefined;
  const common = ownLevel(foldWord(text), everyMeasure);
  if (common !== undefined || !words) return common;
  const word = foldWord(text.replace(/^\s*\d+\s*%?\s*[-–.):]\s*/, ''));
  return ownLevel(word, words) ?? besideLevel(word, words);
}

/** Returns the words for high and low of a measure, without those that portable formulas do not know. */
export function levelWords({ words }: Pick<Measure, 'words'>): LevelWords {
  return {
    high: [...everyMeasure.high, ...(words?.high ?? [])],
    low: [...everyMeasure.low, ...(words?.low ?? [])],
  };
}

const ownLevel = (word: string, words: MeasureWords) =>
  levelsOf(words).get(word) ?? (words.more && levelsOf(words.more).get(word));

function besideLevel(word: string, words: MeasureWords): number | undefined {
  const others = foldedBeside(words).flatMap((beside) => [
    ...(word.startsWith(beside) ? [word.slice(beside.length)] : []),
    ...(word.endsWith(beside) ? [word.slice(0, -beside.length)] : []),
  ]);
  return others.map((other) => ownLevel(other, words)).find((level) => level !== undefined);
}

/**
 * Remembers the level of each word, for each list of words: `closedwon` (folded, see `foldWord`) means
 * `Infinity`. Long columns look it up for every cell.
 */
const folded = new WeakMap<LevelWords, ReadonlyMap<string, number>>();
const besides = new WeakMap<LevelWords, readonly string[]>();

function levelsOf(words: LevelWords): ReadonlyMap<string, number> {
  const known = folded.get(words);
  if (known) return known;
  const levels = new Map([
    ...words.high.map((word) => [foldWord(word), Infinity] as const),
    ...words.low.map((word) => [foldWord(word), -Infinity] as const),
  ]);
  folded.set(words, levels);
  return levels;
}

function foldedBeside(words: MeasureWords): readonly string[] {
  const known = besides.get(words) ?? (words.more?.beside ?? []).map(foldWord);
  besides.set(words, known);
  return known;
}
