import { catalogue } from '../../classifier/models/catalogue';
import { meaningOf } from '../../classifier/words/documents';
import { defaultLanguage, languages, traits, type Language } from '../../classifier/language';
import type { CustomFunction } from '../arguments/custom-function';
import { shownParameters, signatureOf } from '../catalogue/signature';
import { calculate } from '../catalogue/typed-formula';
import { helpText } from './help-text';
import { code, html, list } from './html';

/** The day of which examples are calculated where they name none. */
export const exampleDay = 46347;

/** The anchor of a function's section; in the default language it is the function's id, to which Excel's help refers. */
export const anchorOf = (id: string, language: Language) =>
  language === defaultLanguage ? id : `${language}-${id}`;

/** One function for whoever types it: how it is called, what it answers, its arguments, tiers and an example. */
export function functionSection(called: CustomFunction, language: Language): string {
  const { id, description, example } = called;
  const text = helpText[language];
  const tiers = catalogue.find(({ functionName }) => functionName === id)?.tiers ?? [];
  const named = (name: string, said: string) => `${name}${traits[language].colon}${html(said)}`;
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

/** Excel's help leads to the English section: whoever reads another language goes on from there. */
function otherLanguages(id: string, language: Language): string {
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const { pageLanguage, name } = traits[other];
      return `<a href="#${anchorOf(id, other)}" lang="${pageLanguage}">${name}</a>`;
    })
    .join(' ');
}

/** ` → ` and the answers, one below the other; a table of answers is left to be looked at in Excel. */
function answerOf(formula: string, language: Language): string {
  const rows = calculate(formula, { language, today: exampleDay });
  if (rows.some((row) => row.length > 1)) return '';
  return ` → ${html(rows.flat().map(String).join(helpText[language].below))}`;
}
