import type { Localized } from '../../classifier/language';
import * as en from './en/pane';
import * as zh from './zh/pane';

/** The words of the policy sheet and its faults, by language. Formulas do not load them. */
export const words: Localized<typeof en> = { en, zh };
