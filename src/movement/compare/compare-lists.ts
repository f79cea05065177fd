import { findTier } from '../../classifier/names/find-tier';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { knowledge, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { eachItem, eachRow, type Sliced } from '../../classifier/slices';
import { unclassifiedOutcome } from '../../classifier/unclassified';
import { ids, numbersIn, numbersText, type HistoryRow } from '../../history/history-row';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { keyIn } from '../../sheet/client/clients-by-key';
import type { KnownTexts } from '../../sheet/record/known-texts';
import type { Compared } from './compare-dates';
import { compareSnapshots } from './compare-snapshots';
import { differOnlyByTime } from './time-alone';

/** A list with segments as it was read: a cell, or number, for each row. */
export interface ListOfSegments {
  readonly tiers: readonly CellValue[];
  /** The cells that identify the clients. */
  readonly keys: readonly CellValue[];
  readonly names: readonly CellValue[];
  /** Knows the texts that a run wrote into the column, if one did, and the model's names. */
  readonly texts: KnownTexts;
  /** Returns the address of a row's key. */
  readonly cellOf: (row: number) => string;
  /** The figures that the model reads, as far as they are known. */
  readonly figures?: MeasureColumns;
}

/** What decides the later list today. */
export interface DecidedNow {
  /** The figures of each client, and the tier that they give, by her key. */
  readonly clients: ReadonlyMap<string, Pick<HistoryRow, 'figures' | 'tierId'>>;
  /** The cut-off numbers; left out if the figures of before cannot be judged by them. */
  readonly cutoffs?: ReadonlyMap<string, number>;
}

/** How to compare two lists. */
export interface ListsAsked {
  readonly model: Model;
  readonly headers: { readonly key: string; readonly client: string };
  /** True if both are columns of one list: then a row is a client, whatever identifies her. */
  readonly isOneList: boolean;
  /** Left out to give neither figures nor reasons. */
  readonly now?: DecidedNow;
}

/** Two lists compared, and the cells of rows that could not be compared. */
export interface ListsCompared extends Compared {
  readonly notTold: readonly string[];
}

/**
 * Compares the segments of two lists, or of two columns of one list. Leaves out clients who cannot be told apart in either
 * list, so that they count neither as new nor as lost.
 */
export function* compareLists(
  before: ListOfSegments,
  after: ListOfSegments,
  { model, headers, isOneList, now }: ListsAsked,
): Sliced<ListsCompared> {
  const [old, present] = [
    yield* rowsByKey(before, model, isOneList),
    yield* rowsByKey(after, model, isOneList),
  ];
  const isTold = (key: string) => !old.repeated.has(key) && !present.repeated.has(key);
  const was = new Map<string, HistoryRow>();
  const is = new Map<string, HistoryRow>();
  yield* eachItem(present.rows, ([key, row]) => {
    if (!isTold(key)) return;
    const decided = now?.clients.get(key);
    const byToday = decided && { figures: decided.figures, byHand: decided.tierId !== row.tierId };
    is.set(key, { ...row, ...byToday });
  });
  yield* eachItem(old.rows, ([key, row]) => {
    if (!isTold(key)) return;
    was.set(key, row);
    if (!is.has(key)) is.set(key, { ...row, tierId: ids.gone });
  });
  const compared = yield* compareSnapshots(was, is, {
    ...{ model, headers, lacking: 'noFigures' },
    isKnown: (measure) => now !== undefined && before.figures?.[measure] !== undefined,
    ...(now?.cutoffs && { cutoffs: now.cutoffs }),
    // A text that is no segment was not decided by any cut-off.
    knownReason: (one, { byHand }) => (byHand || one.tierId === ids.other ? 'otherwise' : undefined),
    changedBy: (one, other) =>
      differOnlyByTime(model.measures, numbersIn(one.figures), numbersIn(other.figures))
        ? 'unclear'
        : 'figures',
  });
  return { ...compared, notTold: [...old.notTold, ...present.notTold] };
}

interface RowsByKey {
  readonly rows: ReadonlyMap<string, HistoryRow>;
  /** The keys of clients who are on the list more than once. */
  readonly repeated: ReadonlySet<string>;
  /** The cells of the rows that cannot be told apart. */
  readonly notTold: readonly string[];
}

function* rowsByKey(
  { tiers, keys, names, texts, cellOf, figures = {} }: ListOfSegments,
  model: Model,
  isOneList: boolean,
): Sliced<RowsByKey> {
  const rows = new Map<string, HistoryRow>();
  const firsts = new Map<string, number>();
  const repeated = new Set<string>();
  const notTold: string[] = [];
  const tierOf = tierIn(texts, model);
  yield* eachRow(tiers.length, (at) => {
    const [tier, who] = [tiers[at]!, keys[at] ?? ''];
    if (isBlank(tier)) return;
    const key = isOneList ? String(at) : keyIn(who);
    const known = key === undefined ? undefined : firsts.get(key);
    if (key === undefined || known !== undefined) {
      notTold.push(cellOf(at));
      if (known !== undefined && !repeated.has(key!)) notTold.push(cellOf(known));
      if (key !== undefined) repeated.add(key);
      return;
    }
    const row: HistoryRow = {
      ...{ date: 0, model: model.id, key: String(who), client: String(names[at] ?? '') || String(who) },
      ...{ tierId: tierOf(tier), tier: String(tier), byHand: false, cutoffs: '' },
      figures: numbersText(
        model.measures.map(({ id }) => {
          const column = figures[id];
          return [id, column?.knowledge[at] === knowledge.known ? column.values[at] : undefined];
        }),
      ),
    };
    firsts.set(key, at);
    rows.set(key, row);
  });
  return { rows, repeated, notTold };
}

/** Returns a function that returns the id of the tier in a cell, as the history has it. */
function tierIn(texts: KnownTexts, model: Model): (cell: CellValue) => string {
  const models = [model];
  return rememberTexts((cell) => {
    const id = texts.outcome(cell) ?? findTier(String(cell), models)?.tier.id;
    return id === unclassifiedOutcome || model.tiers.some((tier) => tier.id === id) ? id! : ids.other;
  });
}
