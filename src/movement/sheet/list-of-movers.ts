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
export const inOrder = ({ movers }: Pick<Compared, 'movers'>): Mover[] =>
  [...movers].sort(
    (a, b) =>
      order.indexOf(a.movement) - order.indexOf(b.movement) || Math.abs(changeOf(b)) - Math.abs(changeOf(a)),
  );

/** Returns the reason of each lost client; blank for clients whose key is there twice, as nobody knows whose reason it is. */
function reasonsOfLost(movers: readonly Mover[], given: ReadonlyMap<string, string>): string[] {
  if (given.size === 0) return movers.map(() => '');
  const keys = movers.map(({ key }) => keyOfLost(key));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return movers.map((each, row) =>
    isLost(each) && times.get(keys[row]!) === 1 ? (given.get(keys[row]!) ?? '') : '',
  );
}

/** Lists the clients of both days: who moved, from which tier to which, why, and the figures on both days. */
export function listMovers(
  { language, compared, measures, moneyFormat, source, because }: MovementInput,
  times: FromTo,
  outcomes: readonly Outcome[],
  noClient: string,
): ListOfMovers {
  const said = words[language].sheet;
  const movers = inOrder(compared);
  const givesReasons = source.kind !== 'lists' || !source.noReasons;
  const isOneList = source.kind === 'lists' && areOfOneList(source.lists);
  const segmentAt = (time: string) => (isOneList ? time : said.segmentOn(time));
  const taken = new Set<string>();
  const column = (wanted: string, cells: readonly CellValue[], format?: string): ListColumn => ({
    header: takeName(wanted, taken),
    cells,
    ...(format !== undefined && { format }),
  });
  const names = new Map(outcomes.map(({ tier, name }) => [tier, name]));
  const nameOf = (at: Mover['before']) => (at ? names.get(at.tier)! : noClient);
  const who = [
    column(
      compared.keyHeader,
      movers.map(({ key }) => key),
    ),
    ...(compared.nameHeader === undefined
      ? []
      : [
          column(
            compared.nameHeader,
            movers.map(({ name = '' }) => name),
          ),
        ]),
  ];
  const from = column(
    segmentAt(times.from),
    movers.map(({ before }) => nameOf(before)),
  );
  const to = column(
    segmentAt(times.to),
    movers.map(({ after }) => nameOf(after)),
  );
  const movement = column(
    said.movement,
    movers.map((each) => movementName(each.movement, language)),
  );
  const reason = column(
    said.reason,
    movers.map((each) => (each.reason ? said.reasons[each.reason] : '')),
  );
  const whyLost = movers.some(isLost)
    ? column(said.whyLost, reasonsOfLost(movers, because.given))
    : undefined;
  const sources = compared.hasSources
    ? column(
        said.source,
        movers.map(({ source = '' }) => source),
      )
    : undefined;
  const ofBoth = (
    header: string,
    figureOf: (at: AtDate) => CellValue,
    format?: string,
  ): readonly [ListColumn, ListColumn] => [
    column(
      said.on(header, times.from),
      movers.map((each) => (each.before ? figureOf(each.before) : '')),
      format,
    ),
    column(
      said.on(header, times.to),
      movers.map((each) => (each.after ? figureOf(each.after) : '')),
      format,
    ),
  ];
  const { money } = compared;
  const sales = money === 'sales' ? [ofBoth(said.sales, (at) => at.sales, moneyFormat)] : [];
  const figures = measures.map(({ header, format }, index) =>
    ofBoth(header, (at) => at.measures[index] ?? '', index === money ? moneyFormat : format),
  );
  const ofMoney = typeof money === 'number' ? figures[money] : sales[0];
  return {
    columns: [
      ...who,
      ...[from, to, movement],
      ...(givesReasons ? [reason] : []),
      ...(whyLost ? [whyLost] : []),
      ...sales.flat(),
      ...figures.flat(),
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
