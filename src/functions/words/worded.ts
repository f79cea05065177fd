import { localized, type Localized } from '../../classifier/language';
import type { Words } from './every-language';
import { words } from './languages';

/** Returns a text about the functions in every language: `worded(({ explain }) => explain.description)`. */
export const worded = <Text = string>(pick: (texts: Words['functions']) => Text): Localized<Text> =>
  localized((language) => pick(words[language].functions));
