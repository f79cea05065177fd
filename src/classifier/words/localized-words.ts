import { insideOut } from './inside-out';
import { localized } from '../language';
import { words } from './languages';

/**
 * Words of models, measures and outcomes, each in every language: `localizedWords.models.abc.name` is `{ en: 'ABC by
 * profit', zh: … }`.
 */
export const localizedWords = insideOut(
  localized((language) => {
    const { measures, models, outcomes } = words[language];
    return { measures, models, outcomes };
  }),
);
