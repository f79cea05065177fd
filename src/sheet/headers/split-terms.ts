import type { Terms } from './words/header-words';

/** Returns the terms in a text, separated by commas. A term with German umlauts is returned in both spellings. */
export const splitTerms = (terms: Terms | undefined): string[] =>
  (terms ?? '').split(',').flatMap((term) => withUmlautsSpelled(term.trim()));

/** German umlauts as some programs write them: `Umsaetze` for Umsätze. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function withUmlautsSpelled(term: string): string[] {
  const other = term.replace(/[äöü]/g, (umlaut) => spelled[umlaut]!);
  return other === term ? [term] : [term, other];
}
