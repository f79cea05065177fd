import type { Measure } from '../measure';
import { catalogue } from '../models/catalogue';
import { levelWords, statedLevel } from '../names/stated-level';
import { namedNumbers } from '../native/named-numbers';
import { foldedPlain } from './fold-text';
import { columnOf, type Writing } from './writing';

/** Words that all have the same result. */
type Worded = readonly [words: readonly string[], result: string];

/** Returns the cases of an expression: if a text is one of the words, it has their result. */
function cases(writing: Writing, measure: Measure, worded: readonly Worded[]): [string, string][] {
  const word = columnOf(writing, measure.id, 'word');
  const taken = new Set<string>();
  return worded.flatMap(([words, result]): [string, string][] => {
    const fresh = [...new Set(words.map(foldedPlain))].filter((each) => !taken.has(each));
    fresh.forEach((each) => taken.add(each));
    return fresh.length === 0 ? [] : [[`${word} IN (${fresh.map(writing.dialect.text).join(', ')})`, result]];
  });
}

/** Returns the cases for words that state a level: high, low, and the measure's own. */
export function levelCases(
  writing: Writing,
  measure: Measure,
  [high, low]: readonly [high: string, low: string],
): [string, string][] {
  const { more } = measure.words ?? {};
  const own = levelWords(measure);
  const words = [...own.high, ...own.low, ...(more ? [...more.high, ...more.low] : [])];
  const stating = (level: number) => words.filter((word) => statedLevel(word, measure) === level);
  return cases(writing, measure, [
    [stating(Infinity), high],
    [stating(-Infinity), low],
  ]);
}

/** Returns the cases for names of tiers, each with the tier's number (see `numberOfTier`). */
export const nameCases = (
  writing: Writing,
  measure: Measure,
  resultOf: (number: number) => string,
): [string, string][] =>
  cases(
    writing,
    measure,
    namedNumbers(measure, catalogue).map(({ number, names }) => [names, resultOf(number)]),
  );
