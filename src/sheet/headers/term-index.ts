import type { Meaning } from '../../classifier/meaning';
import type { Change, Companion, ElapsedWords, HeaderWords, MoneyStep, Terms } from './words/header-words';
import { wordsOf } from './header-tokens';
import { splitTerms } from './split-terms';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import { nl } from './words/nl';
import { pl } from './words/pl';
import { pt } from './words/pt';
import { ru } from './words/ru';
import { zh } from './words/zh';

/** Words of headers in all languages; all are read, whatever the user's language is. */
const languages: readonly HeaderWords[] = [en, zh, de, fr, es, pt, ja, ru, it, nl, pl];

/** One meaning of a term, such as `money` of `total`. */
export interface MeaningOfTerm {
  readonly step?: MoneyStep;
  readonly nounFirst: boolean;
  readonly nounLast: boolean;
  /** Position of the term in its language's list: of two columns, the one with the earlier term is proposed. */
  readonly place: number;
}

/** All meanings of a term, in every language that has it. */
export interface Sense {
  readonly meanings: Map<Meaning, MeaningOfTerm>;
  readonly changes: Set<Change>;
  readonly companions: Set<Companion>;
}

interface Entry {
  readonly words: readonly string[];
  /** True if the last word also matches longer words that begin with it (`заказ*`). */
  readonly isOpen: boolean;
  readonly sense: Sense;
}

/**
 * All terms by their first word, the longest first. Single words that match by their beginning (`заказ*`) are in
 * `openWords`, by their first letter.
 */
const { byMeaning, byFirstWord, openWords } = indexed();

/**
 * Returns the words of every term with this meaning, in all languages, without terms that match by their beginning
 * (`заказ*`).
 */
export const termsOf = (meaning: Meaning): readonly (readonly string[])[] => byMeaning.get(meaning) ?? [];

/** Returns the longest known term that begins at this word; undefined if there is none. */
export function termAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly sense: Sense } | undefined {
  const entry = byFirstWord.get(words[at]!)?.find((each) => continues(each, words, at));
  if (entry) return { length: entry.words.length, sense: entry.sense };
  const open = openWords.get(words[at]![0]!)?.find(({ words: [start] }) => words[at]!.startsWith(start!));
  return open && { length: 1, sense: open.sense };
}

const continues = ({ words: term, isOpen }: Entry, words: readonly string[], at: number) =>
  at + term.length <= words.length &&
  term.every((word, index) =>
    isOpen && index === term.length - 1 ? words[at + index]!.startsWith(word) : words[at + index] === word,
  );

function indexed() {
  const entries = new Map<string, Entry>();
  const byMeaning = new Map<Meaning, (readonly string[])[]>();
  const entryOf = (term: string): Entry[] => {
    const isOpen = term.endsWith('*');
    const words = wordsOf(term);
    if (words.length === 0) return [];
    const key = `${words.join(' ')}${isOpen ? '*' : ''}`;
    const known = entries.get(key);
    if (known) return [known];
    const sense: Sense = { meanings: new Map(), changes: new Set(), companions: new Set() };
    const entry = { words, isOpen, sense };
    entries.set(key, entry);
    return [entry];
  };
  for (const { money, meanings, changes, companions, nounFirst = false } of languages) {
    const means = (terms: Terms | undefined, meaning: Meaning, step?: MoneyStep) => {
      for (const [place, { words, isOpen, sense }] of splitTerms(terms).flatMap(entryOf).entries()) {
        const known = sense.meanings.get(meaning);
        if (!known && !isOpen) addTo(byMeaning, meaning, words);
        sense.meanings.set(meaning, {
          step: known?.step ?? step,
          place: Math.min(place, known?.place ?? place),
          nounFirst: nounFirst || (known?.nounFirst ?? false),
          nounLast: !nounFirst || (known?.nounLast ?? false),
        });
      }
    };
    for (const [step, terms] of Object.entries(money)) means(terms, 'money', step as MoneyStep);
    for (const [meaning, terms] of Object.entries(meanings)) means(terms, meaning as Meaning);
    for (const [change, terms] of Object.entries(changes)) {
      for (const { sense } of splitTerms(terms).flatMap(entryOf)) sense.changes.add(change as Change);
    }
    for (const [companion, terms] of Object.entries(companions)) {
      for (const { sense } of splitTerms(terms).flatMap(entryOf)) {
        sense.companions.add(companion as Companion);
        if (companion === 'taxed' || companion === 'untaxed') sense.companions.add('whole');
      }
    }
  }
  // A unit of time that means nothing else is a duration.
  for (const term of languages.flatMap(({ elapsed: { days, weeks, months, years } }) =>
    [days, weeks, months, years].flatMap(splitTerms),
  )) {
    const isCharacter = /^\p{Script=Han}$/u.test(term);
    for (const { sense } of isCharacter ? [] : entryOf(term)) {
      const { meanings, changes, companions } = sense;
      if (meanings.size + changes.size + companions.size === 0) changes.add('duration');
    }
  }
  const byFirstWord = new Map<string, Entry[]>();
  const openWords = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const [first] = entry.words;
    if (entry.isOpen && entry.words.length === 1) addTo(openWords, first![0]!, entry);
    else addTo(byFirstWord, first!, entry);
  }
  // A word with an entry of its own also gets the companions of a matching open entry: компания counts as a word for a
  // client because компани* does.
  for (const { words, isOpen, sense } of entries.values()) {
    if (isOpen || words.length > 1) continue;
    const open = openWords.get(words[0]![0]!)?.filter(({ words: [start] }) => words[0]!.startsWith(start!));
    for (const companion of (open ?? []).flatMap((each) => [...each.sense.companions]))
      sense.companions.add(companion);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of openWords.values()) list.sort((a, b) => b.words[0]!.length - a.words[0]!.length);
  return { byMeaning, byFirstWord, openWords };
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const countedTerms = new Set(
  languages.flatMap(({ counted }) => splitTerms(counted).map((term) => wordsOf(term).join(' '))),
);

/** Returns whether these words head a number of orders or, if the numbers have cents, what the orders cost. */
export const areCounted = (words: readonly string[]) => countedTerms.has(words.join(' '));

/** Returns the words of each term for elapsed time, of one kind or between a unit and an order, in all languages. */
export const elapsedTerms = (kind: keyof ElapsedWords): string[][] =>
  languages.flatMap(({ elapsed }) => splitTerms(elapsed[kind])).map(wordsOf);

/** A beginning such as `days since last` and `Tage ohne`. */
interface ElapsedStart {
  readonly words: readonly string[];
  /** True if it does not say *last*, as others of its language do: `days since`. */
  readonly isBare: boolean;
}

/** Returns all beginnings of elapsed times, each in one language. */
export const elapsedStarts = (): ElapsedStart[] =>
  languages.flatMap(({ elapsed: { since, days, weeks, months, years } }) => {
    const all = splitTerms(since);
    return [days, weeks, months, years]
      .flatMap((terms) => splitTerms(terms))
      .flatMap((unit) =>
        all.map((each) => ({
          words: wordsOf(`${unit} ${each}`),
          isBare: all.some((other) => other.startsWith(`${each} `)),
        })),
      );
  });

/** Words that end compounds, the longest first: `nummer` in `Kundennummer`. */
export const compoundEnds = languages
  .flatMap(({ compoundEnds: ends }) => splitTerms(ends).flatMap(wordsOf))
  .sort((a, b) => b.length - a.length);
