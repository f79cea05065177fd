import { foldName } from '../classifier/names/fold-name';
import { languages } from '../classifier/language';
import { words } from './words/languages';

/** Returns whether a reason is *strategic exception*, in any language: it needs the day of its review. */
export const needsReview = (reason: string): boolean =>
  languages.some((each) => foldName(words[each].sheet.strategic) === foldName(reason));
