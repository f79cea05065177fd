import { localized, type Localized } from '../../classifier/language';
import type { OutsideCause } from '../cells-outside';
import { words } from '../words/languages';

/** Why cells near the customers were not taken as customers; written after their address. */
export const outsideText: Localized<Readonly<Record<OutsideCause, string>>> = localized(
  (language) => words[language].outside,
);
