import { languages, type Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import { spansOf } from './header-spans';
import { wordsOf } from './header-tokens';
import { belongsTo } from './read-header';
import { synonymsOf } from './synonyms';
import { moneySteps, type Change } from './words/header-words';

/** One or more words of a measure's own names, and how surely they mean the measure. */
export interface OwnTerm {
  readonly words: readonly string[];
  readonly step: number;
  readonly belonging: ReturnType<typeof belongsTo>;
  /**
   * True if the word ranks below the general words for the measure. For example, `Stage` shows won and lost, but
   * `Closed` alone does not.
   */
  readonly isLast: boolean;
}

const known = new WeakMap<Measure, readonly OwnTerm[]>();

/**
 * Returns the names and synonyms of a measure. Words in them may change other headers' meaning: `Growth rate` is a name
 * of growth, although "rate" changes other measures.
 */
export function ownTerms(measure: Measure): readonly OwnTerm[] {
  const before = known.get(measure);
  if (before) return before;
  const { name, means = [] } = measure;
  // Puts the measure's name first, or at its place among the synonyms if it is one (`won` before `closed`).
  const placeOfName = (language: Language) =>
    synonymsOf(measure, language).indexOf(name[language].toLowerCase());
  const terms = languages.flatMap((language) => {
    const placed = placeOfName(language);
    const all = [...(placed < 0 ? [name[language]] : []), ...synonymsOf(measure, language)];
    return all.map((term, place) => ({ words: wordsOf(term), isLast: placed >= 0 && place >= placed }));
  });
  const within = terms
    .flatMap(({ words }) => spansOf(words))
    .flatMap(({ sense }) => (sense?.companions.size ? [] : [...(sense?.changes ?? [])]));
  const marks: readonly Change[] = isScore(measure) ? ['score'] : [];
  const belonging = new Set([...within, ...belongsTo(means), ...marks]);
  const own = terms
    .filter(({ words }) => words.length > 0)
    .map(({ words, isLast }) => ({ words, step: stepOf(words), belonging, isLast }));
  known.set(measure, own);
  return own;
}

/**
 * Returns whether a measure is a mark that somebody gives clients, such as reputation: it has no unit and cannot be
 * added.
 */
const isScore = ({ kind, adds, means = [] }: Measure) =>
  kind === 'amount' && adds === undefined && means.length === 0;

function stepOf(words: readonly string[]): number {
  const spans = spansOf(words);
  const step = spans.length === 1 ? spans[0]!.sense?.meanings.get('money')?.step : undefined;
  return step ? -moneySteps.indexOf(step) : -moneySteps.indexOf('plain');
}
