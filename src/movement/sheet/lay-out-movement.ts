import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassified, unclassifiedColor, unclassifiedNameOf } from '../../classifier/unclassified';
import { isoDay } from '../../sheet/cells/excel-date';
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
import { reasons, reasonsInHistory } from '../mover';
import { words } from '../words/languages';
import { listMovers } from './list-of-movers';
import type { MovementInput } from './movement-input';

type Days = BlocksInput['days'];

export function layOutMovement(input: MovementInput): ListLayout {
  const { language, model, dates, compared, table } = input;
  const said = words[language].sheet;
  const days: Days = { from: isoDay(dates.from), to: isoDay(dates.to) };
  const outcomes = outcomesOf(model, compared, language);
  const noClient = takeName(said.noClient, new Set(outcomes.map(({ name }) => foldName(name))));
  const list = listMovers(input, days, outcomes, noClient);
  const blocks: BlocksInput = {
    ...{ language, days, outcomes, noClient },
    isOrdered: !model.unranked,
    columns: columnsOfList(table, list.headers),
    ...(list.money && { money: moneyOf(input, list.money) }),
    reasons: input.source.kind === 'orders' ? reasons : reasonsInHistory,
  };
  const head = [
    text(0, 0, `${said.name}${traits[language].colon}${model.name[language]}`, 'title'),
    ...notesOf(input, days).map((note, index) => text(1 + index, 0, note, 'note')),
  ];
  const movements = layOutMovements(blocks, head.length + 1);
  const cells = [...head, ...movements.cells];
  let { bottom } = movements;
  const { money } = blocks;
  const gained = list.source === undefined ? undefined : gainedBy(compared, tableColumn(table, list.source));
  const layOuts: readonly ((top: number) => Block)[] = [
    (top) => layOutBridge(blocks, movements.rows, top),
    (top) => layOutReasons(blocks, top),
    ...(gained ? [(top: number) => layOutGained(blocks, gained, top)] : []),
    ...(blocks.isOrdered ? [(top: number) => layOutRaised(blocks, top)] : []),
    (top) => layOutCounts(blocks, top),
    ...(money ? [(top: number) => layOutMoney(blocks, money, top)] : []),
  ];
  for (const layOut of layOuts) {
    const block = layOut(bottom + 1);
    cells.push(...block.cells);
    ({ bottom } = block);
  }
  cells.push(text(bottom + 1, 0, said.list, 'heading'));
  return { cells, top: bottom + 2, columns: list.columns };
}

function notesOf({ language, source, dates, compared }: MovementInput, days: Days): string[] {
  const said = words[language].sheet;
  const { inNeither, money } = compared;
  if (source.kind === 'history')
    return [
      said.originInHistory(source.sheet, days.from, days.to),
      said.listed,
      said.asWritten,
      ...(money === undefined ? [said.noMoney] : []),
    ];
  return [
    said.origin(source.sheet, days.from, days.to),
    dates.months === undefined ? said.everything : said.window(dates.months),
    said.rules,
    ...(inNeither > 0 ? [said.inNeither(inNeither)] : []),
  ];
}

/** Returns the sources of the new clients, those of most clients first; undefined if nobody is new. */
function gainedBy({ movers }: Compared, column: string): Gained | undefined {
  const counts = new Map<string, { readonly source: string; clients: number }>();
  for (const { movement, source = '' } of movers) {
    if (movement !== 'new') continue;
    // COUNTIFS takes small and capital letters for the same, and nothing else.
    const folded = source.toLowerCase();
    const counted = counts.get(folded) ?? { source, clients: 0 };
    counted.clients += 1;
    counts.set(folded, counted);
  }
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
function outcomesOf(model: Model, { movers, others }: Compared, language: Language): Outcome[] {
  const taken = new Set(model.tiers.map(({ name }) => foldName(name[language])));
  taken.add(foldName(unclassifiedNameOf(model)[language]));
  const tiers = [
    ...model.tiers.map(({ name, color }, tier): Outcome => ({ tier, name: name[language], color })),
    ...others.map((name, index): Outcome => ({
      tier: model.tiers.length + index,
      name: takeName(name, taken),
    })),
  ];
  const isAny = movers.some(
    ({ before, after }) => before?.tier === unclassified || after?.tier === unclassified,
  );
  const name = unclassifiedNameOf(model)[language];
  return isAny ? [...tiers, { tier: unclassified, name, color: unclassifiedColor }] : tiers;
}
