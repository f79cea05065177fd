import type { Language } from '../language';
import type { Model } from '../model';
import type { Tier } from '../tier';
import { documentWords } from './languages-of-documents';

/**
 * Says where a model comes from.
 *
 * @throws if the words lack the model
 */
export const sourceOf = ({ id }: Model, language: Language): string =>
  saidOf(id, documentWords[language].sources, language);

/**
 * Says what a tier of the catalogue means.
 *
 * @throws if the words lack the tier
 */
export const meaningOf = ({ id }: Tier, language: Language): string =>
  saidOf(id, documentWords[language].meanings, language);

function saidOf(id: string, texts: Readonly<Record<string, string>>, language: Language): string {
  const text = texts[id];
  if (text === undefined)
    throw new Error(`src/classifier/words/${language}/documents.ts says nothing of ${id}`);
  return text;
}
