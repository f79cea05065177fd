import type { Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import { words } from '../words/languages';

/**
 * Returns common headers of a measure in a language, the most typical first; an empty list for a measure of a custom
 * model.
 */
export function synonymsOf({ id }: Pick<Measure, 'id'>, language: Language): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = words[language].headers;
  return all[id] ?? [];
}
