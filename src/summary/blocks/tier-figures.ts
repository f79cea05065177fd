import { columnLetters } from '../../sheet/cells/cell';
import { criterionOf, figuresOf, figuresOfAll, largestOf, medianOf, unless } from '../criteria';
import { asText, at, countFormat, firstAside, shareFormat, type Block, type SummaryCell } from '../layout';
import type { SummaryInput, SummaryTier } from '../list';
import { words } from '../words/languages';

/** Rows of the block, counted from 1, for formulas of other blocks. */
export interface TierRows {
  readonly first: number;
  readonly other: number;
  readonly total: number;
}

/** Returns the address of a cell with a fixed column, whose row changes when the formula is copied: `$B6`. */
export const cellOf = (column: number, row: number) => `$${columnLetters(column)}${row}`;
/**
 * Returns the address of a cell with fixed row and column, for a zero-based column and a row counted from 1:
 * `$B$12` for (1, 12).
 */
export const fixedCell = (column: number, row: number) => `$${columnLetters(column)}$${row}`;

/** What the figures of the tiers are made from. */
export type FiguresInput = Pick<
  SummaryInput,
  'language' | 'columns' | 'headers' | 'formats' | 'tiers' | 'unclassified' | 'countsRows'
>;

/** Lays out a row for each tier, *Unclassified*, other texts in the column of segments, and the total. */
export function layOutTierFigures(input: FiguresInput, top: number): Block & { readonly rows: TierRows } {
  const { language, columns, headers, tiers, unclassified } = input;
  const text = words[language].sheet;
  const hasValues = columns.values !== undefined;
  const all = [...tiers, unclassified];
  // The header is in row `top`, zero-based; `first` and `rows` count from 1, as formulas do.
  const first = top + 2;
  const rows: TierRows = { first, other: first + all.length, total: first + all.length + 1 };
  const header = [
    text.tier,
    input.countsRows ? text.rows : text.clients,
    text.share,
    ...(hasValues ? text.ofMeasure(headers.values!) : []),
  ];
  const cells: SummaryCell[] = header.map((title, column) => ({
    row: top,
    column,
    input: asText(title),
    look: column === at.name ? 'header' : 'numbers',
  }));
  all.forEach((tier, index) => cells.push(...tierRow(input, tier, first + index, rows.total)));
  cells.push(...otherRow(input, rows), ...totalRow(input, rows));
  return { cells, rows, bottom: rows.total };
}

/** Makes a function that makes the cells of a row; `row` is one-based. */
const inRow =
  (row: number, rest: Partial<SummaryCell> = {}) =>
  (column: number, input: string | number, numberFormat?: string): SummaryCell => ({
    row: row - 1,
    column,
    input,
    ...(numberFormat !== undefined && { numberFormat }),
    ...rest,
  });

const shares = (cell: ReturnType<typeof inRow>, row: number, total: number, hasValues: boolean) => {
  const share = (column: number) => {
    const whole = fixedCell(column, total);
    return unless(`${whole}=0`, `${cellOf(column, row)}/${whole}`);
  };
  return [
    cell(at.share, share(at.clients), shareFormat),
    ...(hasValues ? [cell(at.shareOfSum, share(at.sum), shareFormat)] : []),
  ];
};

function tierRow({ columns, formats }: FiguresInput, tier: SummaryTier, row: number, total: number) {
  const cell = inRow(row);
  const criterion = cellOf(firstAside, row);
  const name = cellOf(at.name, row);
  const figures = figuresOf(columns, `${columns.tiers},${criterion}`);
  const cells = [
    { ...cell(at.name, tier.input), ...(tier.color && { color: tier.color }) },
    cell(at.clients, `=${figures.clients}`, countFormat),
    ...shares(cell, row, total, columns.values !== undefined),
    { ...cell(firstAside, criterionOf(name)), look: 'aside' as const },
  ];
  if (columns.values === undefined) return cells;
  const hasNone = `${cellOf(at.clients, row)}=${cellOf(at.without, row)}`;
  const isTier = `${columns.tiers}=${name}`;
  return [
    ...cells,
    cell(at.sum, `=${figures.sum}`, formats.sum),
    cell(at.mean, unless(hasNone, figures.mean), formats.mean),
    cell(at.median, unless(hasNone, medianOf(columns, isTier)), formats.mean),
    cell(at.largest, unless(hasNone, figures.largest), formats.sum),
    cell(at.without, `=${cellOf(at.clients, row)}-${figures.withNumber}`, countFormat),
  ];
}

/** Lays out the row for texts that are no tier of this model: the total less the rows above. */
function otherRow({ language, columns, formats }: FiguresInput, { first, other, total }: TierRows) {
  const cell = inRow(other);
  const rest = (column: number) =>
    `${fixedCell(column, total)}-SUM(${cellOf(column, first)}:${cellOf(column, other - 1)})`;
  const isNone = `${cellOf(at.clients, other)}=0`;
  const hasValues = columns.values !== undefined;
  return [
    cell(at.name, asText(words[language].sheet.other)),
    cell(at.clients, `=${rest(at.clients)}`, countFormat),
    ...shares(cell, other, total, hasValues),
    ...(hasValues
      ? [
          // Without this condition, a rounding error of the sums would be shown as -0.
          cell(at.sum, `=IF(${isNone},0,${rest(at.sum)})`, formats.sum),
          cell(at.without, `=${rest(at.without)}`, countFormat),
        ]
      : []),
  ];
}

function totalRow({ language, columns, formats }: FiguresInput, { total }: TierRows) {
  const cell = inRow(total, { look: 'total' });
  const figures = figuresOfAll(columns);
  const hasValues = columns.values !== undefined;
  const cells = [
    cell(at.name, asText(words[language].sheet.total)),
    cell(at.clients, `=${figures.clients}`, countFormat),
    ...shares(cell, total, total, hasValues),
  ];
  if (!hasValues) return cells;
  const [clients, without] = [cellOf(at.clients, total), cellOf(at.without, total)];
  const hasNone = `${clients}=${without}`;
  const hasSegment = `LEN(${columns.tiers})>0`;
  return [
    ...cells,
    cell(at.sum, `=${figures.sum}`, formats.sum),
    cell(at.mean, unless(hasNone, `${cellOf(at.sum, total)}/(${clients}-${without})`), formats.mean),
    cell(at.median, unless(hasNone, `IFERROR(${medianOf(columns, hasSegment)},"")`), formats.mean),
    cell(at.largest, unless(hasNone, `IFERROR(${largestOf(columns, hasSegment, '1')},"")`), formats.sum),
    cell(at.without, `=${clients}-(${figures.withNumber})`, countFormat),
  ];
}
