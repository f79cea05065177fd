import { synonymsOf } from '../headers/synonyms';
import { languages, traits } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { listsLines } from './client-columns';
import { holdsDates, holdsMeasure } from './holds-measure';
import { readHeaders, type HeaderReading } from '../headers/read-header';
import { asStandIn } from './stand-ins';
import { bestFirst, headerMatch, type HeaderMatch } from '../headers/match-header';
import { guessByValues } from './guess-by-values';
import type { CellValue } from '../cells/cell';
import { isBlank } from '../cells/is-blank';
import type { Candidate, Column, Proposal } from './proposal';
import type { Customers } from '../customers';
import { segmentsToPropose } from './segments-beside';
import { indexOfSegments } from '../segment-columns';

type Sheet = Pick<Customers, 'headers' | 'samples' | 'culture'> & Partial<Customers>;
type Asked = Pick<Model, 'measures'> & Partial<Pick<Model, 'id'>>;

/**
 * Proposes a column for each measure, by header, or as a guess by values. Proposes no column twice. Returns proposals
 * by measure id.
 */
export function proposals(sheet: Sheet, model: Asked): Record<string, Proposal> {
  const { measures } = model;
  const columns = columnsOf(sheet);
  const found = proposeByHeader(columns, measures, sheet);
  guessByValues(columns, measures, found, sheet.culture);
  proposeSegments(model, found, sheet);
  return Object.fromEntries(
    measures.map((measure) => [measure.id, found.get(measure.id) ?? blankProposal(measure, columns)]),
  );
}

/** Returns the blank column whose header fits the measure best; an empty proposal if there is none. */
function blankProposal(measure: Measure, columns: readonly Column[]): Proposal {
  const isEmpty = ({ cells }: Column) => cells.length > 0 && cells.every(isBlank);
  const [best] = columns
    .filter(isEmpty)
    .flatMap((column) => {
      const match = headerMatch(column.reading, measure);
      return match?.isOwn ? [{ column, match }] : [];
    })
    .sort((a, b) => bestFirst(a.match, b.match));
  return best ? { blank: best.column.index } : {};
}

/** Returns the proposed column of each measure, by measure id; undefined for a measure that the sheet does not show. */
export function proposeColumns(sheet: Sheet, model: Asked): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(proposals(sheet, model)).map(([id, { column }]) => [id, column]));
}

/** Returns whether headers alone show a column for every required measure, and at least one column. */
export function headersShow(sheet: Sheet, model: Asked): boolean {
  const { measures } = model;
  const found = proposeByHeader(columnsOf(sheet), measures, sheet);
  proposeSegments(model, found, sheet);
  const isShown = ({ id }: Measure) => found.get(id)?.column !== undefined && !found.get(id)!.isGuess;
  return measures.some(isShown) && measures.every((measure) => measure.optional || isShown(measure));
}

/** Returns the columns of a sheet with the rows that were read of them. */
export function columnsOf({ headers, samples }: Pick<Sheet, 'headers' | 'samples'>): Column[] {
  return readHeaders(headers).map((reading, index) => ({
    index,
    reading,
    cells: samples.map((row) => row[index] ?? ''),
  }));
}

/**
 * Proposes columns by their headers, the best match first. If several columns fit a measure equally well and differ in
 * their cells, proposes none of them.
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
    const proposal = proposalAmong(free, measure.kind === 'count');
    found.set(measure.id, proposal);
    if (proposal.column !== undefined) taken.add(proposal.column);
  }
}

/**
 * Proposes the segments of another model for each measure without a column. If several models fit, the user must
 * choose.
 */
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
 * Returns the columns that may hold a measure. If there are none, and no header mentions the measure, returns columns
 * that may stand in for it, such as sales for profit. These rank below columns that any measure has of its own.
 */
function candidatesOrStandIns(measure: Measure, columns: readonly Column[], sheet: Sheet): Candidate[] {
  const own = candidatesFor(measure, columns, sheet);
  const isSpokenOf =
    columns.some(({ reading }) => speaksOf(reading, measure)) ||
    sheet.headers.some((header) => wordsFoundAnywhere(measure).some((word) => header.includes(word)));
  if (own.length > 0 || isSpokenOf || !measure.standIn) return own;
  // A column called *Netto* (net amount) would be mistaken for net profit if it stood in for profit.
  const plain = columns.filter(({ reading }) => !reading.meanings.some(({ step }) => step === 'net'));
  return candidatesFor(asStandIn(measure), plain, sheet).map(({ column, match }) => ({
    column,
    match: { ...match, choice: match.choice - standInChoice },
  }));
}

/**
 * Returns the measure's names in languages without blanks between words, to be found anywhere in a header: the header
 * 毛利率 (margin) contains 毛利 (profit).
 */
const wordsFoundAnywhere = (measure: Measure) =>
  languages
    .filter((language) => traits[language].withoutBlanks)
    .flatMap((language) => synonymsOf(measure, language));

/** Subtracted from the `choice` of a stand-in, so that it ranks below every column of the measure's own. */
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
      if (match.isPrice && columns.some(countsPieces)) return [];
      if (measure.kind === 'interval' && !saysDays(column) && column.cells.some(isNumber)) return [];
      return [{ column, match: isDated(measure) && holdsDates(column.cells) ? beforeDays(match) : match }];
    })
    .sort((a, b) => bestFirst(a.match, b.match));
}

/** Returns whether a header speaks of days or intervals. Below `Tier` and `Segment`, the number 2 is no number of days. */
const saysDays = ({ reading: { spans } }: Column) =>
  spans.some(({ sense }) => sense?.changes.has('duration') || sense?.changes.has('date'));

const isNumber = (cell: CellValue) => typeof cell === 'number';

/** Returns whether a column counts pieces, hours or visits, so that a price beside it is the price of one of them. */
const countsPieces = ({ reading: { meanings, spans }, cells }: Column) =>
  meanings.length === 0 &&
  spans.some(({ sense }) => sense?.changes.has('count') || sense?.changes.has('goods')) &&
  cells.some(isNumber);

const isDated = ({ means = [] }: Measure) => means.includes('lastOrder') || means.includes('lastContact');

/** Ranks a date above a number of days with the same meaning, because a date does not go out of date. */
const beforeDays = (match: HeaderMatch): HeaderMatch => ({ ...match, rank: match.rank + 2 });

function proposalAmong(candidates: readonly Candidate[], isCount: boolean): Proposal {
  const [best] = candidates;
  const equal = candidates.filter(({ match }) => bestFirst(match, best!.match) === 0);
  const differs = equal.some(({ column }) =>
    column.cells.some((cell, row) => cell !== best!.column.cells[row]),
  );
  if (differs) return { equal: equal.map(({ column }) => column.index) };
  const besides = candidates.filter((each) => !equal.includes(each) && each.match.rank === best!.match.rank);
  // That it is a number of orders, and no money, only its values say.
  const isGuess = best!.match.mayCount === true && isCount;
  return {
    column: best!.column.index,
    ...(isGuess && { isGuess }),
    ...(besides.length > 0 && { besides: besides.map(({ column }) => column.index) }),
  };
}
