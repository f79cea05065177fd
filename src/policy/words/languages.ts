import type { Localized } from '../../classifier/language';
import * as en from './en';
import * as zh from './zh';

/**
 * Words of rules, kinds of measures and questions, by language. Custom functions load these; `languages-of-pane.ts` has
 * the others.
 */
export const words: Localized<typeof en> = { en, zh };
