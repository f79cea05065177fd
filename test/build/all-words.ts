import { localized } from '../../src/classifier/language';
import { words as classifier } from '../../src/classifier/words/languages';
import { documentWords } from '../../src/classifier/words/languages-of-documents';
import { words as cli } from '../../src/cli/words/languages';
import { words as demo } from '../../src/demo/words/languages';
import { words as functions } from '../../src/functions/words/languages';
import { notLoaded } from '../../src/functions/words/not-loaded';
import { words as help } from '../../src/functions/words/languages-of-help';
import { words as orders } from '../../src/orders/words/languages';
import { words as policy } from '../../src/policy/words/languages';
import { words as policyInPane } from '../../src/policy/words/languages-of-pane';
import { words as sheet } from '../../src/sheet/words/languages';
import { words as care } from '../../src/care/words/languages';
import { words as history } from '../../src/history/words/languages';
import { words as movement } from '../../src/movement/words/languages';
import { words as overrides } from '../../src/overrides/words/languages';
import { words as service } from '../../src/service/words/languages';
import { words as summary } from '../../src/summary/words/languages';
import { words as simulator } from '../../src/simulator/words/languages';
import { words as pane } from '../../src/taskpane/words/languages';

/** The words of every layer, by language. */
export const all = {
  classifier,
  documentWords,
  cli,
  demo,
  functions,
  notLoaded: localized((language) => ({ notLoaded: notLoaded[language] })),
  help,
  orders,
  policy,
  policyInPane,
  sheet,
  simulator,
  care,
  history,
  movement,
  overrides,
  service,
  summary,
  pane,
};

/** Returns every text of a table with its place in it: `/tiers/vip/name`. */
export function placesOf(words: object, within = ''): [place: string, text: unknown][] {
  return Object.entries(words).flatMap(([key, text]: [string, unknown]) => {
    const place = `${within}/${key}`;
    const isTable = typeof text === 'object' && text !== null && !Array.isArray(text);
    return isTable ? placesOf(text, place) : [[place, text] as [string, unknown]];
  });
}
