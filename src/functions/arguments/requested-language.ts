import { languageOfLocale, languages, traits, type Language } from '../../classifier/language';
import { isLeftOut, oneCell, shownCell, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/**
 * Returns the language that an argument asks for; undefined if it is left out.
 *
 * @throws FunctionFault for a text that is no language
 */
export function requestedLanguage(block: Block | undefined, displayLanguage: Language): Language | undefined {
  if (isLeftOut(block)) return undefined;
  const typed = shownCell(oneCell(block, 'language', displayLanguage));
  const name = typed.toLowerCase();
  const language = languageOfLocale(name) ?? languages.find((each) => isNamed(each, name));
  if (!language) throw new FunctionFault('#VALUE!', faultText[displayLanguage].unknownLanguage(typed));
  return language;
}

const isNamed = (language: Language, typed: string) =>
  [traits[language].name.toLowerCase(), ...traits[language].otherNames].includes(typed);
