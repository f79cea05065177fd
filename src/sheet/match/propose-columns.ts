import { synonymsOf } from '../headers/synonyms';
import { languages, traits } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { CellValue } from '../cells/cell';
import { listsLines } from './client-columns';
import { columnKinds } from '../read/column-kinds';
import type { Culture } from '../text/culture';
import { holdsDates, holdsMeasure, saysByWords } from './holds-measure';
import { readHeaders, type HeaderReading } from '../headers/read-header';
import { asStandIn } from './stand-ins';
import { bestFirst, headerMatch, type HeaderMatch } from '../headers/match-header';
import { looksLike } from './looks-like-measure';
import type { Customers } from '../customers';
import { segmentsToPropose } from '../segments-beside';
import { indexOfSegments } from '../segment-columns';

type Sheet = Pick<Customers, 'headers' | 'samples' | 'culture'> & Partial<Customers>;
type Asked = Pick<Model, 'measures'> & Partial<Pick<Model, 'id'>>;

interface Column {
  readonly index: number;
  readonly reading: HeaderReading;
  readonly cells: readonly CellValue[];
}

interface Candidate {
  readonly column: Column;
  readonly match: HeaderMatch;
}

/** The column proposed for a measure. */
export interface Proposal {
  readonly column?: number;
  /** Set if only its values suggest the column: the user should check it. */
  readonly isGuess?: true;
  /** Columns that fit equally well but mean different things (two years, two currencies): the user must choose. */
  readonly equal?: readonly number[];
  /** Columns with the same money at another step, such as a net beside a gross amount. */
  readonly besides?: readonly number[];
  /** The model whose segments are in the column; set if the customers have no column for the measure. */
  readonly segmentsOf?: string;
  /** The model whose segments were used the last time and are no longer here: the user must choose. */
  readonly gone?: string;
}

/**
 * Proposes a column for each measure, by measure id, and each column once: by its header, otherwise as a guess by its
 * values.
 */
export function proposals(sheet: Sheet, model: Asked): Record<string, Proposal> {
  const { measures } = model;
  const columns = columnsOf(sheet);
  const found = proposeByHeader(columns, measures, sheet);
  guessByValues(columns, measures, found, sheet.culture);
  proposeSegments(model, found, sheet);
  return Object.fromEntries(measures.map(({ id }) => [id, found.get(id) ?? {}]));
}

/** Returns the proposed column of each measure, by measure id; undefined if the sheet does not show it. */
export function proposeColumns(sheet: Sheet, model: Asked): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(proposals(sheet, model)).map(([id, { column }]) => [id, column]));
}

/** Tells whether the headers alone show a column for each required measure, and for one measure at least. */
export function headersShow(sheet: Sheet, model: Asked): boolean {
  const { measures } = model;
  const found = proposeByHeader(columnsOf(sheet), measures, sheet);
  proposeSegments(model, found, sheet);
  const isShown = ({ id }: Measure) => found.get(id)?.column !== undefined;
  return measures.some(isShown) && measures.every((measure) => measure.optional || isShown(measure));
}

function columnsOf({ headers, samples }: Sheet): Column[] {
  return readHeaders(headers).map((reading, index) => ({
    index,
    reading,
    cells: samples.map((row) => row[index] ?? ''),
  }));
}

/**
 * Proposes columns by header, the best match first. If several columns match a measure equally well, none is proposed.
 */
function proposeByHeader(
  columns: readonly Column[],
  measures: readonly Measure[],
  sheet: Sheet,
): Map<string, Proposal> {
  const found = new Map<string, Proposal>();
  const candidates = new Map(
    measures.map((measure) => [measure, candidatesOrStandIns(measure, columns, sheet)]),
  );
  const taken = new Set<number>();
  for (;;) {
    const open = [...candidates]
      .filter(([{ id }]) => !found.has(id))
      .map(([measure, all]) => ({ measure, free: all.filter(({ column }) => !taken.has(column.index)) }))
      .filter(({ free }) => free.length > 0)
      .sort((a, b) => bestFirst(a.free[0]!.match, b.free[0]!.match));
    if (!open[0]) return found;
    const { measure, free } = open[0];
    const proposal = proposalAmong(free);
    found.set(measure.id, proposal);
    if (proposal.column !== undefined) taken.add(proposal.column);
  }
}

/** Proposes the segments of another model for a measure without a column. If several fit, the user must choose. */
function proposeSegments({ id: modelId, measures }: Asked, found: Map<string, Proposal>, sheet: Sheet): void {
  for (const measure of measures) {
    if (found.has(measure.id)) continue;
    const fitting = segmentsToPropose(measure, modelId, sheet);
    const [only, ...more] = fitting;
    if (!only) continue;
    const indexes = fitting.map(indexOfSegments);
    found.set(
      measure.id,
      more.length > 0 ? { equal: indexes } : { column: indexes[0], segmentsOf: only.modelId },
    );
  }
}

/**
 * Returns the columns for a measure, or columns that may stand in for it. The latter count only if no header names the
 * measure, and rank below columns of any measure's own.
 */
function candidatesOrStandIns(measure: Measure, columns: readonly Column[], sheet: Sheet): Candidate[] {
  const own = candidatesFor(measure, columns, sheet);
  const isSpokenOf =
    columns.some(({ reading }) => speaksOf(reading, measure)) ||
    sheet.headers.some((header) => wordsFoundAnywhere(measure).some((word) => header.includes(word)));
  if (own.length > 0 || isSpokenOf || !measure.standIn) return own;
  // *Netto* in the place of profit would be mistaken for a net profit.
  const plain = columns.filter(({ reading }) => !reading.said.some(({ step }) => step === 'net'));
  return candidatesFor(asStandIn(measure), plain, sheet).map(({ column, match }) => ({
    column,
    match: { ...match, choice: match.choice - standInChoice },
  }));
}

/**
 * Tells whether a measure's words match anywhere. Chinese has no blanks between words: a margin, 毛利率, begins like a
 * profit, 毛利.
 */
const wordsFoundAnywhere = (measure: Measure) =>
  languages
    .filter((language) => traits[language].withoutBlanks)
    .flatMap((language) => synonymsOf(measure, language));

/** Ranks below every choice of a measure's own. */
const standInChoice = 100;

const speaksOf = ({ spans }: HeaderReading, { means = [] }: Measure) =>
  spans.some(({ sense }) => means.some((meaning) => sense?.meanings.has(meaning)));

function candidatesFor(
  measure: Measure,
  columns: readonly Column[],
  { headers, samples, culture }: Sheet,
): Candidate[] {
  return columns
    .flatMap((column) => {
      const match = headerMatch(column.reading, measure, () => listsLines({ headers, samples }));
      if (!match || !holdsMeasure(column.cells, measure, match, culture)) return [];
      return [{ column, match: isDated(measure) && holdsDates(column.cells) ? beforeDays(match) : match }];
    })
    .sort((a, b) => bestFirst(a.match, b.match));
}

const isDated = ({ means = [] }: Measure) => means.includes('lastOrder') || means.includes('lastContact');

/** Ranks a date above a number of days with the same meaning, as it does not go out of date. */
const beforeDays = (match: HeaderMatch): HeaderMatch => ({ ...match, rank: match.rank + 2 });

function proposalAmong(candidates: readonly Candidate[]): Proposal {
  const [best] = candidates;
  const equal = candidates.filter(({ match }) => bestFirst(match, best!.match) === 0);
  const differs = equal.some(({ column }) =>
    column.cells.some((cell, row) => cell !== best!.column.cells[row]),
  );
  if (differs) return { equal: equal.map(({ column }) => column.index) };
  const besides = candidates.filter((each) => !equal.includes(each) && each.match.rank === best!.match.rank);
  return {
    column: best!.column.index,
    ...(besides.length > 0 && { besides: besides.map(({ column }) => column.index) }),
  };
}

/**
 * Guesses columns of required measures: the only column with words that only this measure has (loyal, not loyal); for
 * money, the only column of numbers with an unknown header.
 */
function guessByValues(
  columns: readonly Column[],
  measures: readonly Measure[],
  found: Map<string, Proposal>,
  culture: Culture | undefined,
): void {
  const isTaken = ({ index }: Column) => [...found.values()].some(({ column }) => column === index);
  // A yes, or a won, fits many measures: only the words of levels of amounts are specific enough.
  const isOpen = ({ id, kind, optional }: Measure) => columnKinds[kind].money && !optional && !found.has(id);
  for (const measure of measures.filter(isOpen)) {
    const others = measures.filter((other) => other !== measure);
    const free = columns.filter((column) => !isTaken(column));
    const inWords = free.filter(
      ({ cells }) => saysByWords(cells, measure) && !others.some((other) => saysByWords(cells, other)),
    );
    const inNumbers = free.filter(
      ({ cells, reading }) => !isOfSomethingElse(reading) && looksLike(cells, measure, culture),
    );
    const [only, ...more] =
      inWords.length > 0 ? inWords : isMoney(measure) && isUnknown(inNumbers[0]?.reading) ? inNumbers : [];
    if (only && more.length === 0) found.set(measure.id, { column: only.index, isGuess: true });
  }
}

const isMoney = ({ means }: Measure) => means?.includes('money') ?? false;

const isUnknown = (header: HeaderReading | undefined) => header?.spans.every(({ sense }) => !sense) ?? false;

/** Tells whether a header names order numbers, dates and the like, which are never taken for money. */
const isOfSomethingElse = ({ spans }: HeaderReading) =>
  spans.some(({ sense }) => sense && (sense.changes.has('id') || sense.changes.has('date')));
