import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import type { Facts } from '../../../orders/ask/question';
import { textOfNote, textOfQuestion } from '../../../orders/ask/text-of-question';
import type { Place } from '../../../orders/read/places';
import type { Words } from '../../text/words';

/** Something unusual about the orders or the sheet of clients, with its cells. */
export interface OrderMatter {
  readonly id: string;
  readonly says: string;
  /** The number of all cells; `places` has the first of them. */
  readonly cells: number;
  readonly places: readonly Place[];
}

/** Returns what the user should look at before the sheet of clients is written. */
export function orderMatters(outcome: ClientsOutcome, { language, text, count }: Words): OrderMatter[] {
  const { questions, notes, again, joined } = outcome;
  const onClients = (['gone', 'strange', 'formulas'] as const).map((kind) => {
    const places = again?.[kind] ?? [];
    return { id: kind, says: text.orders[kind](count(places.length)), cells: places.length, places };
  });
  const ofLists = (['withoutOrders', 'notListed', 'repeated', 'differing'] as const).map((kind) => {
    const cells = new Set(joined?.[kind].map((each) => (typeof each === 'string' ? each : each.key))).size;
    return { id: kind, says: text.orders[kind](count(cells)), cells, places: joined?.places[kind] ?? [] };
  });
  return [
    ...questions.flatMap((question) => {
      const { id, facts, places = [] } = question;
      return [{ id, says: textOfQuestion(question, language).ask, cells: cellsOf(facts, places), places }];
    }),
    ...notes.flatMap((note) => {
      const { kind, facts, places = [] } = note;
      return [{ id: kind, says: textOfNote(note, language), cells: cellsOf(facts, places), places }];
    }),
    ...ofLists,
    ...onClients,
  ].filter(({ places }) => places.length > 0);
}

/**
 * Returns the number of cells of a matter: the count among its facts, or the number of listed cells if that is larger.
 */
function cellsOf({ lines, clients, sharing }: Facts, places: readonly Place[]): number {
  const all = [lines, clients, sharing].find((each) => typeof each === 'number');
  return Math.max(Number(all ?? 0), places.length);
}
