import { mixedTermAt } from './mixed-terms';
import { compoundEnds, termAt, type Sense } from './term-index';

/**
 * Neighbouring words of a header that form one term, with the term's meaning; no `sense` if no language knows the
 * words.
 */
export interface Span {
  readonly words: readonly string[];
  readonly sense?: Sense;
}

/** Splits the words of a header into the longest known terms, and single unknown words. */
export function spansOf(words: readonly string[]): Span[] {
  const apart = words.flatMap(compoundApart);
  const spans: Span[] = [];
  for (let at = 0; at < apart.length;) {
    const [plain, mixed] = [termAt(apart, at), mixedTermAt(apart, at)];
    const term = mixed && mixed.length > (plain?.length ?? 0) ? mixed : plain;
    const length = term?.length ?? 1;
    spans.push({ words: apart.slice(at, at + length), sense: term?.sense });
    at += length;
  }
  return spans;
}

const shortestStart = 3;

/** Splits a compound that no language knows as a whole: `rechnungsbetrag` becomes `rechnungs` and `betrag`. */
export function compoundApart(word: string): string[] {
  if (termAt([word], 0) || !/^\p{Script=Latin}+$/u.test(word)) return [word];
  const end = compoundEnds.find((each) => word.endsWith(each) && word.length - each.length >= shortestStart);
  return end === undefined ? [word] : [...compoundApart(word.slice(0, -end.length)), end];
}
