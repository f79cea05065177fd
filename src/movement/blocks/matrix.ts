import { headerRow, text } from '../../summary/blocks/text-cells';
import { asText, countFormat, type Block, type SummaryCell } from '../../summary/layout';
import { gridCell, layOutGrid, type GridLine } from '../../summary/blocks/grid';
import { words } from '../words/languages';
import { only, type BlocksInput, type Money, type Outcome } from './layout';

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
  const names = all.map(({ name, color }): GridLine => ({
    input: asText(name),
    ...(color ? { color } : { look: 'header' }),
  }));
  const across = names.map((name): GridLine => ({ ...name, look: 'numbers' }));
  const total = asText(words[language].sheet.total);
  const last = all.length - 1;
  const sum = (from: string, to: string) =>
    ({ input: `=SUM(${from}:${to})`, numberFormat, look: 'total' }) as const;
  const at = (down: number, across: number) => gridCell(top, down, across);
  return layOutGrid(
    top,
    heading,
    {
      down: [...names, { input: total, look: 'total' }],
      across: [...across, { input: total, look: 'numbers' }],
    },
    (down, across) => {
      const [from, to] = [all[down], all[across]];
      if (!to) return sum(at(down, 0), at(down, last));
      if (!from) return sum(at(0, across), at(last, across));
      const criteria = `${columns.from},${only(from.name)},${columns.to},${only(to.name)}`;
      return { input: `=${formulaOf(criteria)}`, numberFormat };
    },
  );
}

export const layOutCounts = (input: BlocksInput, top: number): Block =>
  layOutMatrix(
    input,
    words[input.language].sheet.counts(input.when.from, input.when.to),
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
    words[input.language].sheet.money(label, input.when.from, input.when.to),
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
