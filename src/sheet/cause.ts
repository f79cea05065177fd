import { localized, type Language, type Localized } from '../classifier/language';
import { SheetProblem } from './problem';
import { words } from './words/languages';

/** Returns what is behind an error: for an error of Excel what its code means and what to do, otherwise what Excel said. */
export function causeOf(error: unknown): Localized {
  if (error instanceof SheetProblem) return localized((language) => error.in(language));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return localized((language) => meaningOf(code, language) ?? words[language].officeErrors.other(message));
}

/** Returns what a code of Excel's errors means and what to do; undefined if that is not known. */
export const meaningOf = (code: string, language: Language): string | undefined =>
  (words[language].officeErrors.known as Readonly<Record<string, string>>)[code];
