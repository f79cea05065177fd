import { languageOf, type Language } from '../classifier/language';
import { isLeftOut, oneCell, shownCell, type Block } from './argument';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

const languageNames: Readonly<Record<string, Language>> = {
  english: 'en',
  英文: 'en',
  英语: 'en',
  chinese: 'zh',
  中文: 'zh',
};

/** The language that an argument asks for; undefined where it was left out. Throws a FunctionFault for anything else. */
export function requestedLanguage(block: Block | undefined, displayLanguage: Language): Language | undefined {
  if (isLeftOut(block)) return undefined;
  const typed = shownCell(oneCell(block, 'language', displayLanguage));
  const name = typed.toLowerCase();
  if (/^(en|zh)\b/.test(name)) return languageOf(name);
  const language = languageNames[name];
  if (!language) throw new FunctionFault('#VALUE!', faultText[displayLanguage].unknownLanguage(typed));
  return language;
}
