import { localized, type Language, type Localized } from '../classifier/language';
import { SheetProblem } from './problem';
import { words } from './words/languages';

/**
 * Returns the cause of an error: a SheetProblem's own text; for an error of Excel with a known code, what it means and
 * what to do; otherwise Excel's own message.
 */
export function causeOf(error: unknown): Localized {
  if (error instanceof SheetProblem) return localized((language) => error.in(language));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return localized((language) => meaningOf(code, language) ?? words[language].officeErrors.other(message));
}

/** Returns what an error code of Excel means and what to do; undefined for an unknown code. */
export const meaningOf = (code: string, language: Language): string | undefined =>
  (words[language].officeErrors.known as Readonly<Record<string, string>>)[code];
