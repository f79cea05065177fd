import type { Localized } from '../../../src/classifier/language';
import { models as en } from './en/models';
import { models as zh } from './zh/models';
import type { ModelWords } from './model-words';

export const modelWords: Localized<ModelWords> = { en, zh };
