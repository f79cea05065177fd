import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassified, unclassifiedColor, unclassifiedNameOf } from '../../classifier/unclassified';
import { isoDay } from '../../sheet/cells/excel-date';
import { takeName } from '../../sheet/cells/unused-name';
import { foldName } from '../../classifier/names/fold-name';
import type { Block } from '../../summary/layout';
import type { ListLayout } from '../../summary/sheet/list-record';
import { columnsOfList, text, type BlocksInput, type Outcome } from '../blocks/layout';
import { layOutBridge } from '../blocks/bridge';
import { layOutCounts, layOutMoney, layOutReasons } from '../blocks/matrix';
import { layOutMovements } from '../blocks/movements';
import type { Compared } from '../compare/compare-dates';
import { words } from '../words/languages';
import { listMovers } from './list-of-movers';
import type { MovementInput } from './movement-input';

export function layOutMovement(input: MovementInput): ListLayout {
  const { language, model, ordersSheet, dates, compared, table, moneyFormat } = input;
  const said = words[language].sheet;
  const days = { from: isoDay(dates.from), to: isoDay(dates.to) };
  const outcomes = outcomesOf(model, compared, language);
  const noClient = takeName(said.noClient, new Set(outcomes.map(({ name }) => foldName(name))));
  const list = listMovers(input, days, outcomes, noClient);
  const blocks: BlocksInput = {
    ...{ language, days, outcomes, noClient, moneyFormat },
    isOrdered: !model.unranked,
    columns: columnsOfList(table, list.headers),
    decimals: compared.decimals,
  };
  const notes = [
    said.origin(ordersSheet, days.from, days.to),
    dates.months === undefined ? said.everything : said.window(dates.months),
    said.rules,
    ...(compared.inNeither > 0 ? [said.inNeither(compared.inNeither)] : []),
  ];
  const head = [
    text(0, 0, `${said.name}${traits[language].colon}${model.name[language]}`, 'title'),
    ...notes.map((note, index) => text(1 + index, 0, note, 'note')),
  ];
  const movements = layOutMovements(blocks, head.length + 1);
  const cells = [...head, ...movements.cells];
  let { bottom } = movements;
  for (const layOut of [
    (top: number): Block => layOutBridge(blocks, movements.rows, top),
    (top: number): Block => layOutReasons(blocks, top),
    (top: number): Block => layOutCounts(blocks, top),
    (top: number): Block => layOutMoney(blocks, top),
  ]) {
    const block = layOut(bottom + 1);
    cells.push(...block.cells);
    ({ bottom } = block);
  }
  cells.push(text(bottom + 1, 0, said.list, 'heading'));
  return { cells, top: bottom + 2, columns: list.columns };
}

/** Returns the tiers of the model, and *Unclassified* if any client is. */
function outcomesOf(model: Model, { movers }: Compared, language: Language): Outcome[] {
  const tiers = model.tiers.map(({ name, color }, tier): Outcome => ({ tier, name: name[language], color }));
  const isAny = movers.some(
    ({ before, after }) => before?.tier === unclassified || after?.tier === unclassified,
  );
  const name = unclassifiedNameOf(model)[language];
  return isAny ? [...tiers, { tier: unclassified, name, color: unclassifiedColor }] : tiers;
}
