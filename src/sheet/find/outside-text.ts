import { localized, type Localized } from '../../classifier/language';
import type { OutsideCause } from '../cells-outside';
import { words } from '../words/languages';

/** Says why cells near the customers were not taken as customers; follows the address of the cells. */
export const outsideText: Localized<Readonly<Record<OutsideCause, string>>> = localized(
  (language) => words[language].outside,
);
