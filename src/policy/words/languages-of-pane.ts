import type { Localized } from '../../classifier/language';
import * as en from './en/pane';
import * as zh from './zh/pane';

/** Words of the policy sheet and its messages, by language. Custom functions do not load them. */
export const words: Localized<typeof en> = { en, zh };
