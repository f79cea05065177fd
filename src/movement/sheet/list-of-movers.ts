import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { sortInSlices } from '../../classifier/statistics/sort-in-slices';
import type { CellValue } from '../../sheet/cells/cell';
import { takeName } from '../../sheet/cells/unused-name';
import type { ListColumn } from '../../summary/sheet/list-record';
import { movementName, type FromTo, type Outcome } from '../blocks/layout';
import type { Compared } from '../compare/compare-dates';
import type { ClientMovement } from '../../history/movement-between';
import { cameOrWent, stayed, type AtDate, type Mover } from '../mover';
import { areOfOneList } from '../lists';
import { words } from '../words/languages';
import { keyOfLost } from './lost-clients';
import type { MovementInput } from './movement-input';

/** The list of clients, and the headers of those columns that formulas read. */
export interface ListOfMovers {
  readonly columns: readonly ListColumn[];
  readonly headers: Readonly<Record<'from' | 'to' | 'movement' | 'reason', string>>;
  /** The headers of the columns with the money of both days; left out if no money is compared. */
  readonly money?: { readonly before: string; readonly after: string };
  /** The header of the column in which the user says why a client was lost; left out if nobody was lost. */
  readonly whyLost?: string;
  /** The header of the column with the sources of the clients; left out if they are not known. */
  readonly source?: string;
}

const order: readonly ClientMovement[] = [
  ...cameOrWent.slice().reverse(),
  ...stayed.filter((movement) => movement !== 'same'),
  'same',
];
const isLost = ({ movement }: Mover) => movement === 'lost';
const changeOf = ({ before, after }: Mover) => (after?.sales ?? 0) - (before?.sales ?? 0);

/**
 * Sorts the clients by movement, lost ones first and unmoved ones last, then by the change of sales, up or down, the
 * largest first.
 */
export function* inOrder({ movers }: Pick<Compared, 'movers'>): Sliced<Mover[]> {
  const ranked = yield* mapRows(movers, (mover) => ({
    mover,
    place: order.indexOf(mover.movement),
    change: Math.abs(changeOf(mover)),
  }));
  const sorted = yield* sortInSlices(ranked, (a, b) => a.place - b.place || b.change - a.change);
  return yield* mapRows(sorted, ({ mover }) => mover);
}

/** Returns the reason of each lost client; blank for clients whose key is there twice, as nobody knows whose reason it is. */
function* reasonsOfLost(movers: readonly Mover[], given: ReadonlyMap<string, string>): Sliced<string[]> {
  if (given.size === 0) return movers.map(() => '');
  const keys = yield* mapRows(movers, ({ key }) => keyOfLost(key));
  const times = new Map<string, number>();
  yield* eachRow(keys.length, (row) => void times.set(keys[row]!, (times.get(keys[row]!) ?? 0) + 1));
  return yield* mapRows(movers, (each, row) =>
    isLost(each) && times.get(keys[row]!) === 1 ? (given.get(keys[row]!) ?? '') : '',
  );
}

/** Lists the clients of both days: who moved, from which tier to which, why, and the figures on both days. */
export function* listMovers(
  { language, compared, measures, moneyFormat, source, because }: MovementInput,
  times: FromTo,
  outcomes: readonly Outcome[],
  noClient: string,
): Sliced<ListOfMovers> {
  const said = words[language].sheet;
  const movers = yield* inOrder(compared);
  const givesReasons = source.kind !== 'lists' || !source.noReasons;
  const isOneList = source.kind === 'lists' && areOfOneList(source.lists);
  const segmentAt = (time: string) => (isOneList ? time : said.segmentOn(time));
  const taken = new Set<string>();
  const named = (wanted: string, cells: readonly CellValue[], format?: string): ListColumn => ({
    header: takeName(wanted, taken),
    cells,
    ...(format !== undefined && { format }),
  });
  const column = function* (
    wanted: string,
    cellOf: (mover: Mover) => CellValue,
    format?: string,
  ): Sliced<ListColumn> {
    return named(wanted, yield* mapRows(movers, cellOf), format);
  };
  const names = new Map(outcomes.map(({ tier, name }) => [tier, name]));
  const nameOf = (at: Mover['before']) => (at ? names.get(at.tier)! : noClient);
  const { nameHeader } = compared;
  const who = [yield* column(compared.keyHeader, ({ key }) => key)];
  if (nameHeader !== undefined) who.push(yield* column(nameHeader, ({ name = '' }) => name));
  const from = yield* column(segmentAt(times.from), ({ before }) => nameOf(before));
  const to = yield* column(segmentAt(times.to), ({ after }) => nameOf(after));
  const movement = yield* column(said.movement, (each) => movementName(each.movement, language));
  const reason = yield* column(said.reason, (each) => (each.reason ? said.reasons[each.reason] : ''));
  const whyLost = movers.some(isLost)
    ? named(said.whyLost, yield* reasonsOfLost(movers, because.given))
    : undefined;
  const sources = compared.hasSources ? yield* column(said.source, ({ source = '' }) => source) : undefined;
  const ofBoth = function* (
    header: string,
    figureOf: (at: AtDate) => CellValue,
    format?: string,
  ): Sliced<readonly [ListColumn, ListColumn]> {
    return [
      yield* column(
        said.on(header, times.from),
        (each) => (each.before ? figureOf(each.before) : ''),
        format,
      ),
      yield* column(said.on(header, times.to), (each) => (each.after ? figureOf(each.after) : ''), format),
    ];
  };
  const { money } = compared;
  const sales = money === 'sales' ? [yield* ofBoth(said.sales, (at) => at.sales, moneyFormat)] : [];
  const figures: (readonly [ListColumn, ListColumn])[] = [];
  for (const [index, { header, format, isSales }] of measures.entries())
    figures.push(
      yield* ofBoth(
        isSales ? said.allSales : header,
        (at) => at.measures[index] ?? '',
        isSales || index === money ? moneyFormat : format,
      ),
    );
  const ofMoney = typeof money === 'number' ? figures[money] : sales[0];
  // Without a window, the sales of all orders are those that are compared.
  const isAll = source.kind === 'orders' && source.dates.months === undefined;
  const shown = figures.filter((_, index) => !(isAll && measures[index]!.isSales));
  return {
    columns: [
      ...who,
      ...[from, to, movement],
      ...(givesReasons ? [reason] : []),
      ...(whyLost ? [whyLost] : []),
      ...sales.flat(),
      ...shown.flat(),
      ...(sources ? [sources] : []),
    ],
    headers: {
      from: from.header,
      to: to.header,
      movement: movement.header,
      reason: reason.header,
    },
    ...(sources && { source: sources.header }),
    ...(whyLost && { whyLost: whyLost.header }),
    ...(ofMoney && { money: { before: ofMoney[0].header, after: ofMoney[1].header } }),
  };
}
