import type { Language } from '../classifier/language';
import type { OwnModel } from './own-model';
import type { PolicyTable } from './policy-names';
import { policyText } from './policy-text';

/** The header cells of a model's tables. */
export function tableHeaders(
  own: OwnModel | undefined,
  language: Language,
): Readonly<Record<PolicyTable, readonly string[]>> {
  const text = policyText[language];
  const levels = own?.measures[1] ? levelLabels(own.grid[0]?.length ?? 0, language) : [text.ladderTier];
  return {
    Measures: own ? text.ownMeasures : text.measures,
    Cutoffs: text.cutoffs,
    Tiers: text.tiers,
    Grid: [text.levels, ...levels],
  };
}

/** The levels of a measure, from the highest down. */
export function levelLabels(count: number, language: Language): string[] {
  return Array.from({ length: count }, (_, fromTop) => policyText[language].level(count - fromTop, count));
}
