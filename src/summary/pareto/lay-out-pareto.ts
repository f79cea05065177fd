import { traits } from '../../classifier/language';
import { formatValue } from '../../classifier/explain/format-value';
import type { CellBlock } from '../charts/cell-block';
import type { ParetoChart } from '../charts/pareto-chart';
import {
  asText,
  at,
  firstFigureRow,
  lastColumn,
  ofPareto,
  shareFormat,
  type Block,
  type SummaryCell,
} from '../layout';
import type { SummaryInput } from '../list';
import { linesThatFit } from '../lines-that-fit';
import { words } from '../words/languages';
import { countColumns } from './count-columns';
import { paretoFormulas } from './pareto-formulas';

/** Rows that the chart covers. */
const chartRows = 26;
/** The share that the dashed line shows. */
const goal = 0.8;

/** The Pareto chart with its figures. */
export interface ParetoBlock extends Block {
  readonly charts: readonly ParetoChart[];
}

/**
 * Lays out the Pareto chart of the column that is added up: how much each of the largest clients brings, and how many
 * make 80 %. Its figures follow the list; the number of its columns and the ends of its axes are those of the day. No
 * cells without a column to add up, or if no amount is above 0.
 */
export function layOutPareto(input: SummaryInput, day: string, top: number): ParetoBlock {
  const { language, headers, cells: list, formats, countsRows } = input;
  const text = words[language].pareto;
  const number = (value: number) => formatValue(value, 'amount', language);
  const found = countColumns(list);
  if (!found || headers.values === undefined) return { cells: [], bottom: top, charts: [] };
  const { columns, total, clients, others, leftOut } = found;
  const rows = others > 0 ? columns + 1 : columns;
  const formulas = paretoFormulas(input.columns, {
    ...(others > 0 && { others: columns }),
    nameOfOthers: text.others,
  });
  const heading = (countsRows ? text.headingOfRows : text.heading)(headers.values);
  const { sentenceSeparator } = traits[language];
  const notes = [
    [(countsRows ? text.rows : text.clients)(day, number(clients)), text.follows].join(sentenceSeparator),
    [
      ...(others > 0 ? [text.isOthers(number(others))] : []),
      ...(leftOut > 0 ? [text.leftOut(number(leftOut))] : []),
    ].join(sentenceSeparator),
  ]
    .filter((note) => note !== '')
    .flatMap(linesThatFit);
  const first = top + 1 + notes.length;
  const block = (key: keyof typeof ofPareto): CellBlock => ({
    row: firstFigureRow + 1,
    column: ofPareto[key],
    rows,
    columns: 1,
  });
  const called = [headers.values, text.shares, text.goal] as const;
  const figure = (
    row: number,
    key: keyof typeof ofPareto,
    input: string | number,
    numberFormat?: string,
  ) => ({
    row: firstFigureRow + row,
    column: ofPareto[key],
    input,
    look: 'aside' as const,
    ...(numberFormat !== undefined && { numberFormat }),
  });
  const note = (row: number, content: string, look: 'heading' | 'note'): SummaryCell => ({
    row,
    column: at.name,
    input: asText(content),
    look,
  });
  return {
    cells: [
      note(top, heading, 'heading'),
      ...notes.map((content, index) => note(top + 1 + index, content, 'note')),
      figure(0, 'names', formulas.total, formats.sum),
      ...(['amounts', 'shares', 'goal'] as const).map((key, index) => figure(0, key, asText(called[index]!))),
      ...Array.from({ length: rows }, (_, index) => [
        figure(1 + index, 'names', formulas.name(index)),
        figure(1 + index, 'amounts', formulas.amount(index), formats.sum),
        figure(1 + index, 'shares', formulas.share(index), shareFormat),
        figure(1 + index, 'goal', goal, shareFormat),
      ]).flat(),
    ],
    bottom: first + chartRows,
    charts: [
      {
        kind: 'pareto',
        name: 'ClientTier Pareto',
        title: heading,
        names: block('names'),
        amounts: block('amounts'),
        shares: block('shares'),
        goal: block('goal'),
        called,
        total,
        numberFormat: formats.sum,
        hasOthers: others > 0,
        covers: { row: first, column: at.name, rows: chartRows, columns: lastColumn + 1 },
      },
    ],
  };
}
