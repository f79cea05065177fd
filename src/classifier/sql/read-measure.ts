import { firstLikelyDate } from '../likely-date';
import type { Measure } from '../measure';
import { measureKinds, type MeasureKind } from '../measure-kinds';
import { catalogue } from '../models/catalogue';
import { stagesIn } from '../names/number-named';
import { cutoffOfInterval, daysCutoffs } from '../measures/rank-days';
import { isDated, isElapsed } from '../reads-dates';
import { inLowerCase, withPlainBlanks } from './fold-text';
import { categoryCases, plainWords } from './read-category';
import { dayText, daysUntil, elapsedCases, elapsedCounts, isFuture, monthsSinceDate } from './read-elapsed';
import { isInDoubt, isInPercent, shareCounts } from './read-shares';
import { levelCases, nameCases } from './read-words';
import { firstOf, type Column } from './sql-text';
import { columnOf, cutoffText, endless, isFinite, type Writing } from './writing';

/**
 * Writes three columns about a measure's cell: what it is (blank, number, truth value or text; a date is a text), the
 * cell as text, and its number, which means something only if the cell is a number and may be NaN or infinite.
 */
export function cellColumns(writing: Writing, { id }: Measure, cell: string): Column[] {
  const { dialect } = writing;
  const text = dialect.textOf(cell);
  const is = firstOf(
    [
      [`${cell} IS NULL`, "'blank'"],
      [dialect.isNumber(cell), "'number'"],
      [dialect.isBoolean(cell), "'truth'"],
      [`${withPlainBlanks(writing, text)} = ''`, "'blank'"],
    ],
    "'text'",
  );
  return [
    { name: columnOf(writing, id, 'is'), text: is },
    { name: columnOf(writing, id, 'cell'), text },
    { name: columnOf(writing, id, 'read'), text: dialect.numberOf(cell) },
  ];
}

/** Writes two columns: a cell's number, and its text without differences in case and blanks. */
export function typedColumns(writing: Writing, { id, kind }: Measure): Column[] {
  const [is, cell] = [columnOf(writing, id, 'is'), columnOf(writing, id, 'cell')];
  const number = columnOf(writing, id, 'read');
  const isCategory = measureKinds[kind].says === 'category';
  const word = isCategory ? plainWords(writing, cell) : inLowerCase(writing, withPlainBlanks(writing, cell));
  return [
    {
      name: columnOf(writing, id, 'number'),
      text: firstOf([[`${is} = 'number' AND ${isFinite(writing, number)}`, number]]),
    },
    { name: columnOf(writing, id, 'word'), text: firstOf([[`${is} = 'text'`, word]]) },
  ];
}

/** Writes the day in a cell of a measure that takes dates. */
export const dayColumns = (writing: Writing, measure: Measure): Column[] =>
  isDated(measure) ? [{ name: columnOf(writing, measure.id, 'day'), text: dayText(writing, measure) }] : [];

/** Writes the counts over all clients without which no cell of the measure can be read, such as how many are dates. */
export function countedColumns(writing: Writing, measure: Measure): Column[] {
  if (isElapsed(measure.kind)) return elapsedCounts(writing, measure);
  return measure.kind === 'share' ? shareCounts(writing, measure) : [];
}

/**
 * Returns for each kind of measure the cases of the expression that reads a cell; a cell that fits none cannot be read.
 */
const readers: Readonly<Record<MeasureKind, (writing: Writing, measure: Measure) => [string, string][]>> = {
  amount: (writing, measure) => [...numberCases(writing, measure), ...levels(writing, measure)],
  count: (writing, measure) => [...numberCases(writing, measure, 0), ...levels(writing, measure)],
  share: (writing, measure) => {
    const number = columnOf(writing, measure.id, 'number');
    const inHundredths = `${number} / 100e0`;
    return [
      [`${number} <> 0 AND ${isInDoubt(writing, measure)}`, 'NULL'],
      [`${isInPercent(writing, measure)} AND ${inHundredths} >= 0 AND ${inHundredths} <= 1`, inHundredths],
      [`${isInPercent(writing, measure)} AND ${number} IS NOT NULL`, 'NULL'],
      [`${number} >= 0 AND ${number} <= 1`, number],
      ...levels(writing, measure),
    ];
  },
  rate: (writing, measure) => [...numberCases(writing, measure), ...levels(writing, measure)],
  flag: (writing, measure) => {
    const [is, cell, number] = (['is', 'cell', 'number'] as const).map((part) =>
      columnOf(writing, measure.id, part),
    );
    return [
      [`${number} > 0`, '1e0'],
      [`${number} = 0`, '0e0'],
      [`${is} = 'truth' AND ${cell} = 'true'`, '1e0'],
      [`${is} = 'truth'`, '0e0'],
      ...levelCases(writing, measure, ['1e0', '0e0']),
      ...(measure.acceptsTierNames ? nameCases(writing, measure, (one) => `${one}e0`) : []),
    ];
  },
  daysSince: elapsedCases,
  monthsSince: (writing, measure) => [...elapsedCases(writing, measure), ...levels(writing, measure)],
  yearsSince: (writing, measure) => [...elapsedCases(writing, measure), ...levels(writing, measure)],
  monthsSinceDate: (writing, measure) => [
    [`${columnOf(writing, measure.id, 'day')} IS NOT NULL`, monthsSinceDate(writing, measure)],
  ],
  daysUntil: (writing, measure) => [
    [`${columnOf(writing, measure.id, 'day')} IS NOT NULL`, daysUntil(writing, measure)],
  ],
  category: categoryCases,
  stage: (writing, measure) => {
    const number = columnOf(writing, measure.id, 'number');
    const last = stagesIn(catalogue, measure.stagesOf!).length;
    return [
      [`${number} >= 1 AND ${number} <= ${last} AND FLOOR(${number}) = ${number}`, number],
      ...nameCases(writing, measure, (stage) => `${stage}e0`),
    ];
  },
  interval: (writing, measure) => {
    const number = columnOf(writing, measure.id, 'number');
    return [
      [`${number} > 0 AND ${number} < ${firstLikelyDate}`, number],
      ...nameCases(writing, measure, (rank) => cutoffText(writing, daysCutoffs[rank - 1]!)),
    ];
  },
};

function numberCases(writing: Writing, { id }: Measure, least?: number): [string, string][] {
  const number = columnOf(writing, id, 'number');
  return [[least === undefined ? `${number} IS NOT NULL` : `${number} >= ${least}`, number]];
}

/** Returns the cases for TRUE, FALSE, and words for high and low. */
function levels(writing: Writing, measure: Measure): [string, string][] {
  const [is, cell] = [columnOf(writing, measure.id, 'is'), columnOf(writing, measure.id, 'cell')];
  const [high, low] = [endless(writing, 1), endless(writing, -1)];
  return [
    [`${is} = 'truth' AND ${cell} = 'true'`, high],
    [`${is} = 'truth'`, low],
    ...levelCases(writing, measure, [high, low]),
  ];
}

/**
 * Writes a measure's value; NULL if it is unknown. A blank has the value that the model sets for blanks. A measure
 * without a column is blank for every client.
 */
export function valueColumn(writing: Writing, measure: Measure): Column {
  const blank = blankText(writing, measure);
  const isBlank: [string, string] = [`${columnOf(writing, measure.id, 'is')} = 'blank'`, blank];
  const value = writing.given.includes(measure)
    ? firstOf([isBlank, ...readers[measure.kind](writing, measure)])
    : blank;
  return {
    name: columnOf(writing, measure.id, 'value'),
    text: `CAST(${value} AS ${writing.dialect.types.double})`,
  };
}

function blankText(writing: Writing, { blank, kind }: Measure): string {
  if (blank === undefined) return 'NULL';
  if (!Number.isFinite(blank)) return endless(writing, blank);
  const days = measureKinds[kind].says === 'rank' ? cutoffOfInterval(blank) : undefined;
  return days === undefined ? writing.dialect.number(blank) : cutoffText(writing, days);
}

/** The states of a cell: read, or why not. */
export const states = { known: 0, blank: 1, unreadable: 2, future: 3 } as const;

/** Writes the state of a cell: whether it was read, and if not, why. */
export function stateColumn(writing: Writing, measure: Measure): Column {
  const { id, kind } = measure;
  const cases: [string, string][] = [
    [`${columnOf(writing, id, 'is')} = 'blank'`, String(states.blank)],
    [`${columnOf(writing, id, 'value')} IS NOT NULL`, String(states.known)],
  ];
  if (isElapsed(kind)) cases.push([isFuture(writing, measure), String(states.future)]);
  return { name: columnOf(writing, id, 'state'), text: firstOf(cases, String(states.unreadable)) };
}
