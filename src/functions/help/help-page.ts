import { languages, type Language } from '../../classifier/language';
import { allFunctions } from '../catalogue/all-functions';
import { anchorOf, functionSection } from './function-section';
import { helpText } from './help-text';
import { code } from './html';

/**
 * The help page: the template with a section for every function where `<!-- functions: en -->` and its like stand.
 * Throws where one of them does not: the page would lack what it was made for.
 */
export function helpPage(template: string): string {
  return languages.reduce((page, language) => {
    const placeholder = `<!-- functions: ${language} -->`;
    if (!page.includes(placeholder)) throw new Error(`help.html lacks ${placeholder}`);
    return page.replace(placeholder, () => functionSections(language));
  }, template);
}

function functionSections(language: Language): string {
  const links = allFunctions.map(({ id }) => `<a href="#${anchorOf(id, language)}">${code(id)}</a>`);
  return [
    `<nav aria-label="${helpText[language].contents}">${links.join(' · ')}</nav>`,
    ...allFunctions.map((each) => functionSection(each, language)),
  ].join('\n');
}
