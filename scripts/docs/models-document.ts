import { defaultLanguage, traits, type Language } from '../../src/classifier/language';
import { catalogue } from '../../src/classifier/models/catalogue';
import { fixedNumber } from '../../src/classifier/cutoff';
import { intervalCutoffs } from '../../src/classifier/measures/care';
import { tierRanks } from '../../src/classifier/tier';
import { modelChapter } from './model-chapter';
import { code } from './markdown';
import { modelWords } from './words/languages';

/** Returns the file in docs/ of a language: `models.md` in the default language, `zh/models.md` in Chinese. */
export const modelsFile = (language: Language): string =>
  language === defaultLanguage ? 'models.md' : `${language}/models.md`;

/** Makes the text of the document about the models in a language. */
export function modelsDocument(language: Language): string {
  const { introduction, contents, ranks } = modelWords[language];
  const { colon, listSeparator } = traits[language];
  const intervals = intervalCutoffs
    .map((cutoff, index) => `${ranks[tierRanks[index]!]} ${fixedNumber(cutoff)}`)
    .join(listSeparator);
  const models = catalogue.map(
    ({ name, question, functionName }, index) =>
      `${index + 1}. ${name[language]} (${code(functionName)})${colon}${question[language]}`,
  );
  return (
    [
      introduction(intervals),
      `## ${contents}`,
      models.join('\n'),
      ...catalogue.map((model, index) => modelChapter(model, index + 1, language)),
    ].join('\n\n') + '\n'
  );
}
