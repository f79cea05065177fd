import { traits, type Language } from '../../classifier/language';
import { eachRow, someRow, type Sliced } from '../../classifier/slices';
import type { Model } from '../../classifier/model';
import { unclassified, unclassifiedColor, unclassifiedNameOf } from '../../classifier/unclassified';
import { takeName } from '../../sheet/cells/unused-name';
import { foldName } from '../../classifier/names/fold-name';
import type { Block } from '../../summary/layout';
import type { ListLayout } from '../../summary/sheet/list-record';
import { tableColumn } from '../../summary/table-column';
import { text } from '../../summary/blocks/text-cells';
import { columnsOfList, type BlocksInput, type Money, type Outcome } from '../blocks/layout';
import { layOutBridge } from '../blocks/bridge';
import { layOutGained, type Gained } from '../blocks/gained';
import { layOutCounts, layOutMoney, layOutReasons } from '../blocks/matrix';
import { layOutMovements } from '../blocks/movements';
import { layOutRaised } from '../blocks/raised';
import type { Compared } from '../compare/compare-dates';
import { reasons, reasonsInHistory, reasonsInLists, type Reason } from '../mover';
import { words } from '../words/languages';
import { listMovers } from './list-of-movers';
import { layOutLost, roomBelow, type TableBeside } from './lost-clients';
import type { MovementInput, MovementSource } from './movement-input';
import { notesOf, timesOf, whenOf } from './notes';
import { widthsOf } from './widths';

/** The sheet, and where the user says why clients were lost. */
export interface MovementLayout extends ListLayout {
  /** Her list of reasons, the index and header of the list's column with each reason, the header of that with each movement, and the number of lost clients. */
  readonly lost?: {
    readonly table: TableBeside;
    readonly column: number;
    readonly header: string;
    readonly movement: string;
    readonly clients: number;
  };
}

export function* layOutMovement(input: MovementInput): Sliced<MovementLayout> {
  const { language, model, source, compared, table } = input;
  const said = words[language].sheet;
  const times = timesOf(source);
  const outcomes = yield* outcomesOf(model, compared, language);
  const noClient = takeName(said.noClient, new Set(outcomes.map(({ name }) => foldName(name))));
  const list = yield* listMovers(input, times, outcomes, noClient);
  const blocks: BlocksInput = {
    ...{ language, times, outcomes, noClient },
    when: whenOf(source, times, language),
    isOrdered: !model.unranked,
    columns: columnsOfList(table, list.headers),
    ...(list.money && { money: moneyOf(input, list.money) }),
    reasons: reasonsFor(source),
  };
  const head = [
    text(0, 0, `${said.name}${traits[language].colon}${model.name[language]}`, 'title'),
    ...notesOf(input).map((note, index) => text(1 + index, 0, note, 'note')),
  ];
  const movements = layOutMovements(blocks, head.length + 1);
  const { whyLost } = list;
  const { because } = input;
  const lost =
    whyLost === undefined
      ? undefined
      : layOutLost({ ...blocks, because, whyLost: tableColumn(table, whyLost) }, head.length + 1);
  const cells = [...head, ...movements.cells, ...(lost?.cells ?? [])];
  let { bottom } = movements;
  const { money } = blocks;
  const gained =
    list.source === undefined ? undefined : yield* gainedBy(compared, tableColumn(table, list.source));
  const layOuts: readonly ((top: number) => Block)[] = [
    (top) => layOutBridge(blocks, movements.rows, top),
    ...(blocks.reasons.length > 0 ? [(top: number) => layOutReasons(blocks, top)] : []),
    ...(gained ? [(top: number) => layOutGained(blocks, gained, top)] : []),
    ...(blocks.isOrdered ? [(top: number) => layOutRaised(blocks, top)] : []),
    // The user's list of reasons stands beside the blocks above, and the matrix may be as wide as that.
    (top) => layOutCounts(blocks, Math.max(top, belowTable(lost?.table))),
    ...(money ? [(top: number) => layOutMoney(blocks, money, top)] : []),
  ];
  for (const layOut of layOuts) {
    const block = layOut(bottom + 1);
    cells.push(...block.cells);
    ({ bottom } = block);
  }
  cells.push(text(bottom + 1, 0, said.list, 'heading'));
  return {
    ...{ cells, top: bottom + 2, columns: list.columns, least: widthsOf(blocks, lost?.table) },
    ...(lost && {
      lost: {
        table: lost.table,
        header: whyLost!,
        movement: list.headers.movement,
        clients: compared.movers.filter(({ movement }) => movement === 'lost').length,
        column: list.columns.findIndex(({ header }) => header === whyLost),
      },
    }),
  };
}

/** Returns the row below a table, and below as many rows as it may get before it has to be moved. */
const belowTable = (table: TableBeside | undefined): number =>
  table ? table.top + table.cells.length + roomBelow : 0;

/** Returns the reasons that a comparison may give; none if it gives none. */
function reasonsFor(source: MovementSource): readonly Reason[] {
  if (source.kind === 'orders') return reasons;
  if (source.kind === 'history') return reasonsInHistory;
  return source.noReasons ? [] : reasonsInLists;
}

/** Returns the sources of the new clients, those of most clients first; undefined if nobody is new. */
function* gainedBy({ movers }: Compared, column: string): Sliced<Gained | undefined> {
  const counts = new Map<string, { readonly source: string; clients: number }>();
  yield* eachRow(movers.length, (row) => {
    const { movement, source = '' } = movers[row]!;
    if (movement !== 'new') return;
    // COUNTIFS takes small and capital letters for the same, and nothing else.
    const folded = source.toLowerCase();
    const counted = counts.get(folded) ?? { source, clients: 0 };
    counted.clients += 1;
    counts.set(folded, counted);
  });
  if (counts.size === 0) return undefined;
  const sources = [...counts.values()].sort((one, other) => other.clients - one.clients);
  return { sources: sources.map(({ source }) => source), column };
}

function moneyOf(
  { language, compared: { money, decimals }, model, moneyFormat, table }: MovementInput,
  headers: { readonly before: string; readonly after: string },
): Money {
  return {
    label: typeof money === 'number' ? model.measures[money]!.name[language] : words[language].sheet.sales,
    ...{ format: moneyFormat, decimals },
    before: tableColumn(table, headers.before),
    after: tableColumn(table, headers.after),
  };
}

/** Returns the tiers of the model, others that the history has, and *Unclassified* if any client is. */
function* outcomesOf(model: Model, { movers, others }: Compared, language: Language): Sliced<Outcome[]> {
  const taken = new Set(model.tiers.map(({ name }) => foldName(name[language])));
  taken.add(foldName(unclassifiedNameOf(model)[language]));
  const tiers = [
    ...model.tiers.map(({ name, color }, tier): Outcome => ({ tier, name: name[language], color })),
    ...others.map((name, index): Outcome => ({
      tier: model.tiers.length + index,
      name: takeName(name, taken),
    })),
  ];
  const isAny = yield* someRow(movers.length, (row) => {
    const { before, after } = movers[row]!;
    return before?.tier === unclassified || after?.tier === unclassified;
  });
  const name = unclassifiedNameOf(model)[language];
  return isAny ? [...tiers, { tier: unclassified, name, color: unclassifiedColor }] : tiers;
}
