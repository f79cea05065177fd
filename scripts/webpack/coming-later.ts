import path from 'node:path';
import { everyLanguage } from '../../src/classifier/words/every-language';
import { namesIn } from '../../src/classifier/words/names-in';

const source = path.join(__dirname, '../../src');

/** Maps files to those that replace them in the add-in, because their content is loaded later than the functions. */
export const comingLater: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['classifier/words/languages.ts', 'classifier/words/words-to-come.ts'],
    ['functions/words/languages.ts', 'functions/words/words-to-come.ts'],
    ['policy/formulas/of-policy.ts', 'policy/formulas/of-policy-to-come.ts'],
    ['sheet/read/typed.ts', 'sheet/read/typed-to-come.ts'],
    ['taskpane/words/languages.ts', 'taskpane/words/words-to-come.ts'],
  ].map((files) => files.map((file) => path.join(source, file))),
);

/** The constant that the build inserts in `words/names.ts`: the names, which are in the first script. */
export const builtNames = {
  CLIENTTIER_NAMES: JSON.stringify(namesIn(everyLanguage)),
};
