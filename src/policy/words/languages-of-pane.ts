import type { Localized } from '../../classifier/language';
import * as en from './en/pane';
import * as zh from './zh/pane';

/** The words of the policy sheet and of its faults in each language: no formula waits for them. */
export const words: Localized<typeof en> = { en, zh };
