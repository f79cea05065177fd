import type { Model } from '../../classifier/model';
import { eachItem, type Sliced } from '../../classifier/slices';
import { clientsOn } from '../../history/clients-on';
import { isRun, numbersIn, type HistoryRow } from '../../history/history-row';
import { isGone } from '../../history/movement-between';
import type { ComparedDates } from '../dates';
import type { Compared } from './compare-dates';
import { compareSnapshots } from './compare-snapshots';
import { isTimeAlone } from './time-alone';

/**
 * Compares the clients' tiers on two days of the history. Money is compared only if the figures of all clients were kept
 * on both days; a reason is given only for a client whose figures were kept on the first day. Figures that were not kept
 * on a day are blank.
 *
 * @param rows the rows of the history, in any order; undefined for a blank one
 * @param model the model as it is now; tiers that it no longer has keep the name in the history
 * @param headers the headers of the columns with keys and clients
 */
export function* compareHistory(
  rows: readonly (HistoryRow | undefined)[],
  model: Model,
  { from, to }: Pick<ComparedDates, 'from' | 'to'>,
  headers: { readonly key: string; readonly client: string },
): Sliced<Compared> {
  const ofModel = rows.filter((row): row is HistoryRow => row?.model === model.id);
  const run = ofModel.find((row) => isRun(row) && row.date === to);
  const figuresOf = ({ date, figures }: HistoryRow) => ({ date, figures: numbersIn(figures) });
  const day = { before: from, after: to };
  const [before, after] = [yield* clientsOn(ofModel, from), yield* clientsOn(ofModel, to)];
  const areAllKept = (yield* areKept(before, from)) && (yield* areKept(after, to));
  const compared = yield* compareSnapshots(before, after, {
    ...{ model, headers, lacking: 'notKept' },
    isKnown: () => areAllKept,
    // A client who stayed has her figures of an earlier run, which may have changed since.
    areOfDay: ({ date }, snapshot) => date === day[snapshot],
    cutoffs: numbersIn(run?.cutoffs ?? ''),
    knownReason: (was, now) =>
      was.byHand || now.byHand ? 'byHand' : was.date === from ? undefined : 'notKept',
    changedBy: (was, now) =>
      isTimeAlone(model.measures, figuresOf(was), figuresOf(now)) ? 'time' : 'figures',
  });
  return { ...compared, ...(!areAllKept && { notAllKept: true }) };
}

/** Returns whether each client on the list of a day has a row of that day, on request or because it was her first. */
function* areKept(clients: ReadonlyMap<string, HistoryRow>, day: number): Sliced<boolean> {
  let areAll = true;
  yield* eachItem(clients.values(), (row) => {
    areAll &&= row.date === day || isGone(row);
  });
  return areAll;
}
