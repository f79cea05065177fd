import { languages, type Language } from '../../classifier/language';
import { allFunctions } from '../catalogue/all-functions';
import { anchorOf, functionSection } from './function-section';
import { helpText } from './help-text';
import { code } from './html';

/**
 * Makes the help page from its template: puts the sections of all functions in place of `<!-- functions: en -->` and so
 * on.
 *
 * @throws Error if the template lacks one of these places
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
