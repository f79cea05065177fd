import { catalogue } from '../../classifier/models/catalogue';
import { meaningOf } from '../../classifier/words/documents';
import { defaultLanguage, languages, traits, type Language } from '../../classifier/language';
import type { CustomFunction } from '../arguments/custom-function';
import { shownParameters, signatureOf } from '../catalogue/signature';
import { calculate } from '../catalogue/typed-formula';
import { helpText } from './help-text';
import { code, html, list } from './html';

/** The as-of date of examples that pass none: 2026-11-21. */
export const exampleDay = 46347;

/**
 * Returns the anchor of a function's section in help. In the default language it is the function's id, to which links
 * in Excel lead.
 */
export const anchorOf = (id: string, language: Language) =>
  language === defaultLanguage ? id : `${language}-${id}`;

/** Returns the help on one function: how to call it, what it returns, its arguments, tiers and an example. */
export function functionSection(called: CustomFunction, language: Language): string {
  const { id, description, example } = called;
  const text = helpText[language];
  const tiers = catalogue.find(({ functionName }) => functionName === id)?.tiers ?? [];
  const named = (name: string, value: string) => `${name}${traits[language].colon}${html(value)}`;
  return [
    `<h4 id="${anchorOf(id, language)}">${code(`=${signatureOf(called)}`)} ${otherLanguages(id, language)}</h4>`,
    `<p>${html(description[language])}</p>`,
    list(shownParameters(called).map((each) => named(code(each.name), each.description[language]))),
    tiers.length > 0 ? `<p>${text.answers}</p>` : '',
    list(tiers.map((tier) => named(`<b>${html(tier.name[language])}</b>`, meaningOf(tier, language)))),
    `<p>${text.example}${traits[language].colon}${code(example[language])}${answerOf(example[language], language)}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Makes links to the other languages, because Excel's help always opens the section in English. */
function otherLanguages(id: string, language: Language): string {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const { pageLanguage, name } = traits[other];
      return `<a href="#${anchorOf(id, other)}" lang="${pageLanguage}">${name}</a>`;
    })
    .join(' ');
}

/**
 * Returns ` → ` and the results of an example, one below the other; nothing for a table of results, which is too wide.
 */
function answerOf(formula: string, language: Language): string {
  const rows = calculate(formula, { language, today: exampleDay });
  if (rows.some((row) => row.length > 1)) return '';
  return ` → ${html(rows.flat().map(String).join(helpText[language].below))}`;
}
