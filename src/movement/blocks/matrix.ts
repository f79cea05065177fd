import { countFormat, type Block, type SummaryCell } from '../../summary/layout';
import { columnLetters } from '../../sheet/cells/cell';
import { words } from '../words/languages';
import { headerRow, only, text, type BlocksInput, type Money, type Outcome } from './layout';

/**
 * Lays out a matrix: a row for each tier of the first day, a column for each tier of the second, and the sums of both.
 */
function layOutMatrix(
  { language, outcomes, noClient, columns }: BlocksInput,
  heading: string,
  formulaOf: (criteria: string) => string,
  numberFormat: string,
  top: number,
): Block {
  const all: readonly Omit<Outcome, 'tier'>[] = [...outcomes, { name: noClient }];
  const total = words[language].sheet.total;
  const first = top + 2;
  const [across, down] = [all.length + 1, first + all.length];
  const named = (row: number, column: number, { name, color }: Omit<Outcome, 'tier'>): SummaryCell => ({
    ...text(row, column, name, color ? undefined : 'header'),
    ...(color && { color }),
  });
  const sum = (row: number, column: number, of: string): SummaryCell => ({
    row,
    column,
    input: `=SUM(${of})`,
    numberFormat,
    look: 'total',
  });
  const last = columnLetters(all.length);
  const cells = [
    text(top, 0, heading, 'heading'),
    ...all.flatMap((outcome, index) => [
      named(top + 1, index + 1, outcome),
      named(first + index, 0, outcome),
      sum(first + index, across, `B${first + index + 1}:${last}${first + index + 1}`),
      sum(down, index + 1, `${columnLetters(index + 1)}${first + 1}:${columnLetters(index + 1)}${down}`),
      ...all.map((to, column): SummaryCell => ({
        row: first + index,
        column: column + 1,
        input: `=${formulaOf(`${columns.from},${only(outcome.name)},${columns.to},${only(to.name)}`)}`,
        numberFormat,
      })),
    ]),
    text(top + 1, across, total, 'numbers'),
    text(down, 0, total, 'total'),
    sum(down, across, `B${down + 1}:${last}${down + 1}`),
  ];
  return { cells, bottom: down + 1 };
}

export const layOutCounts = (input: BlocksInput, top: number): Block =>
  layOutMatrix(
    input,
    words[input.language].sheet.counts(input.days.from, input.days.to),
    (criteria) => `COUNTIFS(${criteria})`,
    countFormat,
    top,
  );

export const layOutMoney = (
  input: BlocksInput,
  { label, format, before, after }: Money,
  top: number,
): Block =>
  layOutMatrix(
    input,
    words[input.language].sheet.money(label, input.days.from, input.days.to),
    (criteria) => `SUMIFS(${after},${criteria})-SUMIFS(${before},${criteria})`,
    format,
    top,
  );

/** Lays out for each reason how many clients changed tiers because of it. */
export function layOutReasons({ language, columns, reasons }: BlocksInput, top: number): Block {
  const said = words[language].sheet;
  const cells = reasons.flatMap((reason, index): SummaryCell[] => {
    const row = top + 2 + index;
    const input = `=COUNTIFS(${columns.reason},${only(said.reasons[reason])})`;
    return [text(row, 0, said.reasons[reason]), { row, column: 1, input, numberFormat: countFormat }];
  });
  return {
    cells: [text(top, 0, said.why, 'heading'), ...headerRow(top + 1, [said.reason, said.clients]), ...cells],
    bottom: top + 2 + reasons.length,
  };
}
