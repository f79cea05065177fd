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

const languageNamed = (typed: string): Language | undefined => {
  const name = typed.toLowerCase();
  return /^(en|zh)\b/.test(name) ? languageOf(name) : languageNames[name];
};

/** Whether an argument names a language, and so is nothing else. */
export function namesLanguage(block: Block | undefined): boolean {
  return block?.cells.length === 1 && languageNamed(shownCell(block.cells[0]!)) !== undefined;
}

/** The language that an argument asks for; undefined where it was left out. Throws a FunctionFault for anything else. */
export function requestedLanguage(block: Block | undefined, displayLanguage: Language): Language | undefined {
  if (isLeftOut(block)) return undefined;
  const typed = shownCell(oneCell(block, 'language', displayLanguage));
  const language = languageNamed(typed);
  if (!language) throw new FunctionFault('#VALUE!', faultText[displayLanguage].unknownLanguage(typed));
  return language;
}
