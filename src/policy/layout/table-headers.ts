import type { Language } from '../../classifier/language';
import type { PolicyTable } from '../names';
import { policyText } from '../texts';

/** The header cells of a model's tables; `levels` is how many its grid has across, 1 for a ladder, none without one. */
export function tableHeaders(
  levels: number | undefined,
  language: Language,
): Readonly<Record<PolicyTable, readonly string[]>> {
  const text = policyText[language];
  return {
    Measures: levels === undefined ? text.measures : text.ownMeasures,
    Cutoffs: text.cutoffs,
    Tiers: text.tiers,
    Grid: [text.levels, ...(levels === 1 ? [text.ladderTier] : levelLabels(levels ?? 0, language))],
  };
}

/** The levels of a measure, from the highest down. */
export function levelLabels(count: number, language: Language): string[] {
  return Array.from({ length: count }, (_, fromTop) => policyText[language].level(count - fromTop, count));
}
