import { traits, type Language } from '../classifier/language';
import type { NotShown } from '../simulator/xlsx/not-shown';
import { pageText } from './page-text';

/**
 * Says which contents of an opened file the page does not show; those that saving would lose come first. Empty if the
 * page shows everything.
 */
export function whatIsNotShown(found: readonly NotShown[], language: Language): string {
  const text = pageText[language];
  const { listSeparator, sentenceSeparator } = traits[language];
  const say = (onSaving: NotShown['onSaving'], words: (things: string) => string) => {
    const things = found.filter((one) => one.onSaving === onSaving && !one.isEverywhere);
    return things.length > 0 ? [words(things.map(({ name }) => name[language]).join(listSeparator))] : [];
  };
  return [...say('lost', text.lostOnSaving), ...say('kept', text.notShown)].join(sentenceSeparator);
}
