import { insideOut } from './inside-out';
import { localized } from '../language';
import { words } from './languages';

/** The words of models, measures and outcomes: `said.models.abc.name` is `{ en: 'ABC by profit', zh: … }`. */
export const said = insideOut(
  localized((language) => {
    const { measures, models, outcomes } = words[language];
    return { measures, models, outcomes };
  }),
);
