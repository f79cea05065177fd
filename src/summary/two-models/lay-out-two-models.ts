import { quoted } from '../../classifier/native/formula-text';
import { traits } from '../../classifier/language';
import { isoDay } from '../../sheet/cells/excel-date';
import { gridCell } from '../blocks/grid';
import { text } from '../blocks/text-cells';
import { isText } from '../criteria';
import type { Block, SummaryCell } from '../layout';
import { words } from '../words/languages';
import { layOutActions } from './lay-out-actions';
import { layOutCounts, layOutShares, layOutSums } from './lay-out-figures';
import { withoutNumber } from './pair-formulas';
import { outcomesOf, type ActionLeft, type TwoModelsInput } from './two-models';

/** The row of the first grid's heading, zero-based. Title and notes are above. */
const firstGrid = 6;
const columnWidth = 92;

/** What to write, and what the caller must know of it. */
export interface TwoModelsLayout extends Block {
  readonly left: readonly ActionLeft[];
  /** Widths of the columns, in points. */
  readonly widths: readonly number[];
  /** The last column to print, zero-based. */
  readonly last: number;
}

/** Lays out the grids of two models' segments, one below the other: clients, money, shares, and what to do. */
export function layOutTwoModels(input: TwoModelsInput): TwoModelsLayout {
  const { sheet, twoModels } = words[input.language];
  const { values } = input;
  const counts = layOutCounts(input, firstGrid);
  const sums = values && layOutSums(input, values, firstGrid, counts.bottom + 1);
  const ofSums = counts.bottom + 1;
  const shares = values
    ? layOutShares(input, twoModels.shareOf(values.header), ofSums, sums!.bottom + 1)
    : layOutShares(
        input,
        twoModels.shareOf(input.countsRows ? sheet.rows : sheet.clients),
        firstGrid,
        counts.bottom + 1,
      );
  const actions = layOutActions(input, shares.bottom + 1);
  const last = outcomesOf(input.across).length + 2;
  return {
    cells: [...head(input), ...counts.cells, ...(sums?.cells ?? []), ...shares.cells, ...actions.cells],
    bottom: actions.bottom,
    left: actions.left,
    widths: [190, ...Array<number>(last).fill(columnWidth)],
    last,
  };
}

/** Lays out the title, what is down and what across, where the figures come from, and what needs attention. */
function head(input: TwoModelsInput): SummaryCell[] {
  const { language, down, across, sheetName, today, values, countsRows } = input;
  const { sheet, twoModels } = words[language];
  const { colon, sentenceSeparator } = traits[language];
  const origin = [
    twoModels.axes(down.name, across.name),
    sheet.origin(sheetName, isoDay(today)),
    ...(countsRows ? [sheet.rowsNote] : []),
  ];
  const note = (row: number, formula: string): SummaryCell => ({
    ...{ row, column: 0, input: `=${formula}`, look: 'note' },
  });
  return [
    text(0, 0, `${twoModels.name}${colon}${twoModels.title(down.name, across.name)}`, 'title'),
    text(1, 0, origin.join(sentenceSeparator), 'note'),
    note(2, attention(input)),
    ...(values ? [note(3, lacking(input, values)), note(4, negative(input, values))] : []),
  ];
}

/** Returns a formula that says whether clients were added below, and how many have no segment of one of the models. */
function attention(input: TwoModelsInput): string {
  const { twoModels } = words[input.language];
  const none = { down: outcomesOf(input.down).length, across: outcomesOf(input.across).length };
  const without = [
    [gridCell(firstGrid, none.down, none.across + 1), input.down],
    [gridCell(firstGrid, none.down + 1, none.across), input.across],
  ] as const;
  const said = without.map(
    ([cell, { name }]) =>
      `IF(${cell}=0,"",${quoted(twoModels.withoutBefore(name))}&${cell}&${quoted(twoModels.withoutAfter)})`,
  );
  const below = [input.down, input.across].flatMap((model) =>
    model.below === undefined ? [] : [model.below],
  );
  const isLonger = below.map((cell) => `LEN(${cell})`).join('+');
  return [
    ...(below.length > 0 ? [`IFERROR(IF(${isLonger}>0,${quoted(twoModels.longer)},""),"")`] : []),
    ...said,
  ].join('&');
}

type Values = NonNullable<TwoModelsInput['values']>;

/** Returns a formula that says how many clients have no number to add up. */
function lacking({ language, down, across }: TwoModelsInput, { column, header }: Values): string {
  const { twoModels } = words[language];
  const count = withoutNumber(down.column, across.column, column);
  return `IF(${count}=0,"",${quoted(twoModels.noNumberBefore(header))}&${count}&${quoted(twoModels.noNumberAfter)})`;
}

/** Returns a formula that warns if some amounts are negative. */
function negative({ language, down, across }: TwoModelsInput, { column, header }: Values): string {
  const { sheet } = words[language];
  const below = [down, across].map((model) => `COUNTIFS(${column},"<0",${model.column},${isText})`).join('+');
  return `IF(${below}>0,${quoted(sheet.negative(header))},"")`;
}
