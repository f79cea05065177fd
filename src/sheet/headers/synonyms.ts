import type { Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import { words } from '../words/languages';

/** Headers in a language under which a measure is usually found, most telling first; none for an own model's. */
export function synonymsOf({ id }: Pick<Measure, 'id'>, language: Language): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = words[language].headers;
  return all[id] ?? [];
}
