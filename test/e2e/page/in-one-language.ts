import { isThorough } from '../../excel/faults/thoroughness';

/**
 * Returns the cases of a test that is the same walk in each language: all of them in `npm run test:thorough`, otherwise
 * the one of this language. Tests take turns, so that `npm test` walks in each language too.
 *
 * @param cases Each begins with its locale
 */
export const inOneLanguage = <const Cases extends readonly (readonly [locale: string, ...unknown[]])[]>(
  cases: Cases,
  language: Cases[number][0],
): readonly Cases[number][] => cases.filter(([locale]) => isThorough || locale === language);
