import { insideOut } from './inside-out';
import { localized } from '../language';
import { words } from './languages';

/** The words of models, measures and outcomes: `localizedWords.models.abc.name` is `{ en: 'ABC by profit', zh: … }`. */
export const localizedWords = insideOut(
  localized((language) => {
    const { measures, models, outcomes } = words[language];
    return { measures, models, outcomes };
  }),
);
