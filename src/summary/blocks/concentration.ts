import { columnLetters } from '../../sheet/cells/cell';
import { isText, largestOf, unless } from '../criteria';
import { asText, at, countFormat, firstAside, shareFormat, type Block, type SummaryCell } from '../layout';
import type { ListColumns, SummaryInput } from '../list';
import { words } from '../words/languages';
import { fixedCell } from './tier-figures';

/*
 * Computes which share of the positive amounts the largest clients have. The sum of the k largest amounts needs no
 * sorted list: add up all amounts above the k-th, then the k-th as often as amounts are missing to k. The number of
 * clients who have 80 % is searched by halving: each row of the aside halves the range that holds the answer, so twenty
 * rows are enough for a million clients.
 */

const steps = 20;
/** Columns of the aside, counted from its first column (0). The two before are the criteria. */
const aside = { low: 2, high: 3, middle: 4, amount: 5, sum: 6 } as const;
const firstStep = 6;

const inAside = (column: keyof typeof aside, row: number) =>
  `${columnLetters(firstAside + aside[column])}${row}`;

/** Return pieces of formulas: the condition, and the criteria, of a client with a segment and an amount above 0. */
export const hasAmount = ({ tiers, values }: ListColumns) =>
  `ISTEXT(${tiers})*(LEN(${tiers})>0)*(${values}>0)`;
export const ofAmounts = ({ tiers, values }: ListColumns) => `${tiers},${isText},${values},">0"`;

/** Lays out the shares of the largest clients; no cells without a column to add up. */
export function layOutConcentration(input: SummaryInput, top: number): Block {
  const { language, columns, headers, formats } = input;
  const { values } = columns;
  if (values === undefined) return { cells: [], bottom: top };
  const text = words[language].concentration;
  const row = (down: number) => top + 2 + down;
  const figure = (line: number) => fixedCell(at.sum, row(line));
  const [clients, sum, largest, most] = [figure(0), figure(1), figure(2), figure(4)];
  const positive = ofAmounts(columns);
  const rankRow = firstStep + steps;
  const isNone = `${clients}=0`;
  const lines: [string, string, string][] = [
    [text.clients(headers.values!), `=COUNTIFS(${positive})`, countFormat],
    [text.sum(headers.values!), `=SUMIFS(${values},${positive})`, formats.sum],
    [text.largest, `=ROUNDUP(${clients}/5,0)`, countFormat],
    [text.held, unless(isNone, `${inAside('sum', rankRow)}/${sum}`), shareFormat],
    [text.most, unless(isNone, inAside('high', firstStep + steps - 1)), countFormat],
    [text.mostShare, unless(isNone, `${most}/${clients}`), shareFormat],
  ];
  return {
    cells: [
      { row: top, column: at.name, input: asText(text.heading), look: 'heading' },
      ...lines.flatMap(([label, input, numberFormat], down): SummaryCell[] => [
        { row: row(down) - 1, column: at.name, input: asText(label) },
        { row: row(down) - 1, column: at.sum, input, numberFormat },
      ]),
      { row: row(lines.length) - 1, column: at.name, input: asText(text.note), look: 'note' },
      ...halvings(columns, clients, sum),
      ...rank(columns, rankRow, `=${largest}`),
    ],
    bottom: row(lines.length),
  };
}

/** Lays out the rows that search by halving for the number of clients who have 80 %. */
function halvings(columns: ListColumns, clients: string, sum: string): SummaryCell[] {
  return Array.from({ length: steps }, (_, step) => {
    const row = firstStep + step;
    const before = (column: keyof typeof aside) => inAside(column, row - 1);
    const [low, high] = [inAside('low', row), inAside('high', row)];
    // True if the `middle` largest clients have 80 %. The last factor allows for rounding.
    const reaches = `${before('sum')}>=${sum}*0.8*0.999999999999`;
    const isFound = `${before('middle')}=""`;
    return [
      asideCell(
        'low',
        row,
        step === 0
          ? 0
          : `=IF(${isFound},${before('low')},IF(${reaches},${before('low')},${before('middle')}))`,
      ),
      asideCell(
        'high',
        row,
        step === 0
          ? `=${clients}`
          : `=IF(${isFound},${before('high')},IF(${reaches},${before('middle')},${before('high')}))`,
      ),
      ...rank(columns, row, `=IF(${high}-${low}<=1,"",INT((${low}+${high})/2))`),
    ];
  }).flat();
}

/** Lays out the sum of the `middle` largest clients. */
function rank(columns: ListColumns, row: number, middle: string): SummaryCell[] {
  const { tiers, values } = columns;
  const [count, amount] = [inAside('middle', row), inAside('amount', row)];
  const isNone = `N(${count})=0`;
  const larger = `${values},">"&${amount},${tiers},${isText}`;
  const missing = `(${count}-COUNTIFS(${larger}))*${amount}`;
  return [
    asideCell('middle', row, middle),
    asideCell('amount', row, unless(isNone, largestOf(columns, hasAmount(columns), count))),
    asideCell('sum', row, `=IF(${isNone},0,SUMIFS(${values},${larger})+${missing})`),
  ];
}

const asideCell = (column: keyof typeof aside, row: number, input: string | number): SummaryCell => ({
  row: row - 1,
  column: firstAside + aside[column],
  input,
  look: 'aside',
});
