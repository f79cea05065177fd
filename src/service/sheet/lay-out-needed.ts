import { isoDay } from '../../sheet/cells/excel-date';
import { cellOf, fixedCell, layOutTierFigures, type TierRows } from '../../summary/blocks/tier-figures';
import {
  asText,
  at,
  countFormat,
  type Block,
  type SummaryCell,
  type SummaryLook,
} from '../../summary/layout';
import { columnOf } from '../levels';
import { availableFormula, hoursFormula, hoursOfOthers, leftFormula, wholeSum } from '../needed';
import type { ClientsOfTiers, ServiceInput } from '../service-input';
import { words } from '../words/languages';
import { hoursColumn, hoursFormat } from './hours-column';

/** The first of the columns with clients as they were before, and with their hours. */
const firstOfOthers = 4;

/** Numbers of clients to compare with those of now. */
interface Others {
  readonly title: string;
  readonly clients: ClientsOfTiers;
}

/** The block with the hours. `rows`: where the clients of each segment are; left out if they cannot be counted. */
interface NeededBlock extends Block {
  readonly rows?: TierRows;
}

/**
 * Lays out the hours that the clients of each segment need, now and before, and the hours left over.
 *
 * @param levels the row of the first tier's levels, and the cell with the team's hours
 * @param top the row of the heading, zero-based
 */
export function layOutNeeded(
  input: ServiceInput,
  levels: { readonly first: number; readonly available: string },
  top: number,
): NeededBlock {
  const { language, tiers, unclassified, earlier, byRules } = input;
  const text = words[language].sheet;
  const line = (row: number, shown: string, look: SummaryLook): SummaryCell => ({
    ...{ row, column: at.name, input: asText(shown), look },
  });
  const heading = line(top, text.needed.heading, 'heading');
  if (input.countsRows) return { cells: [heading, line(top + 1, text.addedUp, 'note')], bottom: top + 2 };
  const ofTiers = tiers.map((tier, index) => ({
    ...tier,
    // Shows the name in the row of its levels, so that it is typed over in one place.
    input: `=${fixedCell(at.name, levels.first + index + 1)}`,
  }));
  const said =
    earlier.kind === 'known' ? text.before.earlier(isoDay(earlier.asOf)) : text.before[earlier.kind];
  const notes = [said, ...(byRules ? [text.before.byRules] : [])];
  const headerRow = top + 1 + notes.length;
  const figures = layOutTierFigures(
    { ...input, tiers: ofTiers, headers: {}, formats: { sum: countFormat, mean: countFormat } },
    headerRow,
  );
  const { first, other, total } = figures.rows;
  const last = first + tiers.length - 1;
  const header = (column: number, title: string): SummaryCell => ({
    ...{ row: headerRow, column, input: asText(title), look: 'numbers' },
  });
  const sum = (column: number, formula: string, numberFormat: string): SummaryCell => ({
    ...{ row: total - 1, column, input: formula, numberFormat, look: 'total' },
  });
  const hours = (column: number, clients: number, others?: string): SummaryCell[] => [
    ...tiers.map((_, index): SummaryCell => {
      const [row, levelRow] = [first + index, levels.first + index + 1];
      const [visits, each] = (['visits', 'hours'] as const).map((level) => cellOf(columnOf(level), levelRow));
      return {
        ...{ row: row - 1, column, numberFormat: hoursFormat },
        input: hoursFormula(cellOf(clients, row), visits!, each!, language),
      };
    }),
    ...(others === undefined ? [] : [{ row: other - 1, column, input: hoursOfOthers(others, language) }]),
    sum(column, wholeSum(`${cellOf(column, first)}:${cellOf(column, last)}`, others, language), hoursFormat),
    { row: total, column, input: availableFormula(levels.available), numberFormat: hoursFormat },
    {
      ...{ row: total + 1, column, numberFormat: hoursFormat, look: 'total' },
      input: leftFormula(cellOf(column, total + 1), cellOf(column, total)),
    },
  ];
  const others: readonly Others[] = [
    ...(earlier.kind === 'known' ? [{ title: text.needed.earlier, clients: earlier.clients }] : []),
    ...(byRules ? [{ title: text.needed.byRules, clients: byRules }] : []),
  ];
  const cells: SummaryCell[] = [
    heading,
    ...notes.map((note, index) => line(top + 1 + index, note, 'note')),
    ...figures.cells,
    header(hoursColumn, text.needed.hours),
    ...hours(hoursColumn, at.clients, cellOf(at.clients, other)),
    { row: total, column: at.name, input: asText(text.needed.available) },
    line(total + 1, text.needed.left, 'total'),
    ...others.flatMap(({ title, clients }, index): SummaryCell[] => {
      const column = firstOfOthers + 2 * index;
      return [
        header(column, title),
        header(column + 1, text.needed.hoursThen),
        ...[...tiers, unclassified].map(({ id }, row): SummaryCell => ({
          ...{ row: first + row - 1, column, input: clients[id] ?? 0, numberFormat: countFormat },
        })),
        sum(column, `=SUM(${cellOf(column, first)}:${cellOf(column, other - 1)})`, countFormat),
        ...hours(column + 1, column),
      ];
    }),
  ];
  return { cells, rows: figures.rows, bottom: total + 2 };
}
