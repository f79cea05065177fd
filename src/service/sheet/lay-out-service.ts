import { traits } from '../../classifier/language';
import { isoDay } from '../../sheet/cells/excel-date';
import { cellOf, fixedCell } from '../../summary/blocks/tier-figures';
import { asText, at, type Block, type SummaryCell, type SummaryLook } from '../../summary/layout';
import { attention } from '../../summary/sheet/lay-out-summary';
import { words as summaryWords } from '../../summary/words/languages';
import { availableField, columnOf, fieldOf, levels, type Level } from '../levels';
import { balanceFormula } from '../needed';
import { sentenceFormula } from '../promises';
import type { ServiceInput } from '../service-input';
import { words } from '../words/languages';
import { hoursColumn } from './hours-column';
import { layOutNeeded } from './lay-out-needed';
import { layOutOwners } from './lay-out-owners';

/** The column of the sentence that a segment's levels make; it is the last one to print. */
export const entitledColumn = 1 + levels.length;

/** Widths of the printed columns, in points. */
export const widthsOfService: readonly number[] = [210, 105, 100, 110, 105, 100, 150, 330];

/** The row of the field with the team's hours, and of the headers of the levels, zero-based. */
const availableRow = 6;
const headerRow = 8;

/** The levels that are numbers; the others are texts of any length. */
const numbers: readonly Level[] = ['visits', 'hours', 'discount'];

const formatOf = (level: Level) => (level === 'discount' ? '0.0%' : 'General');

/**
 * Lays out the sheet *Service Levels*: what each segment is entitled to, for the manager to fill in, then the hours that
 * this needs.
 */
export function layOutService(input: ServiceInput): Block {
  const { language, modelName, sheetName, today, tiers, typed } = input;
  const text = words[language].sheet;
  const line = (row: number, said: string, look: SummaryLook): SummaryCell => ({
    ...{ row, column: at.name, input: said, look },
  });
  const field = (
    id: string,
    row: number,
    column: number,
    numberFormat: string,
    look: SummaryLook = 'input',
  ): SummaryCell => ({
    ...{ row, column, input: '', numberFormat, look, field: id },
    ...(typed[id] !== undefined && { typed: typed[id] }),
  });
  const first = headerRow + 1;
  const below = first + tiers.length + 1;
  const available = fixedCell(at.clients, availableRow + 1);
  const headers = [
    summaryWords[language].sheet.tier,
    ...levels.map((level) => text.headers[level]),
    text.entitled,
  ];
  const needed = layOutNeeded(input, { first, available }, below);
  const { rows } = needed;
  const owners = rows && layOutOwners(input, first, rows, needed.bottom + 1);
  const cells = [
    line(0, asText(`${text.name}${traits[language].colon}${modelName}`), 'title'),
    line(1, asText(text.what), 'note'),
    line(2, asText(text.origin(sheetName, isoDay(today))), 'note'),
    ...(rows
      ? [
          line(3, attention(input, cellOf(at.clients, rows.other)), 'note'),
          line(4, balanceFormula(available, fixedCell(hoursColumn, rows.total), language), 'heading'),
        ]
      : []),
    { row: availableRow, column: at.name, input: asText(text.available) },
    field(availableField, availableRow, at.clients, '#,##0.0'),
    ...headers.map((title, column): SummaryCell => ({
      ...{ row: headerRow, column, input: asText(title) },
      look: numbers.some((level) => columnOf(level) === column) ? 'numbers' : 'header',
    })),
    ...tiers.flatMap(({ id, input: name, color }, index): SummaryCell[] => {
      const row = first + index;
      const cell = (level: Level) => cellOf(columnOf(level), row + 1);
      return [
        { row, column: at.name, input: name, ...(color && { color }) },
        ...levels.map((level) =>
          field(
            ...([fieldOf(level, id), row, columnOf(level), formatOf(level)] as const),
            numbers.includes(level) ? 'input' : 'words',
          ),
        ),
        { row, column: entitledColumn, input: sentenceFormula(cell, language), look: 'lines' },
      ];
    }),
    ...needed.cells,
    ...(owners?.cells ?? []),
  ];
  return { cells, bottom: (owners ?? needed).bottom };
}
