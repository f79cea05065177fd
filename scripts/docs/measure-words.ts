import { traits, type Language } from '../../src/classifier/language';
import type { DerivedMeasure } from '../../src/classifier/derivation';
import type { Measure } from '../../src/classifier/measure';
import type { Model } from '../../src/classifier/model';
import { cutoffOfInterval } from '../../src/classifier/measures/rank-days';
import { code } from './markdown';
import { modelWords } from './words/languages';

/** Says what a cell of this measure may contain. */
export const cellWords = ({ kind }: Measure, language: Language): string => modelWords[language].cells[kind];

/** Says what a blank cell of this measure means. */
export function blankWords({ blank, kind }: Measure, language: Language): string {
  const { blanks, notKnown, meetsNone } = modelWords[language];
  if (blank === undefined) return notKnown;
  if (kind === 'interval') return code(cutoffOfInterval(blank)!);
  return blanks[kind] ?? (Number.isFinite(blank) ? String(blank) : meetsNone);
}

/** Says how a derived measure is computed. */
export function derivationWords(
  { derivation }: DerivedMeasure,
  { measures }: Model,
  language: Language,
): string {
  const words = modelWords[language].derived;
  const name = (id: string) => measures.find((measure) => measure.id === id)!.name[language];
  const join = (parts: readonly string[]) => parts.join(traits[language].listSeparator);
  switch (derivation.kind) {
    case 'shareBefore':
      return words.shareBefore(name(derivation.of));
    case 'quantileScore':
      return words.quantileScore(name(derivation.of), derivation.best === 'high');
    case 'scoreByEdges':
      return words.scoreByEdges(name(derivation.of), derivation.best === 'high');
    case 'number':
      return words.number(name(derivation.of));
    case 'ratio':
      return words.ratio(name(derivation.of), name(derivation.by));
    case 'given':
      return words.given(code(derivation.of));
    case 'countGiven':
      return words.countGiven(join(derivation.of.map(code)));
    case 'weightedIndex':
      return words.weightedIndex(
        join(
          derivation.of.map(({ measure, weight, reversed }) =>
            words.weight(name(measure), weight, reversed === true),
          ),
        ),
      );
    case 'scaledIndex':
      return words.scaledIndex(join(derivation.of.map(({ measure }) => name(measure))));
  }
}
