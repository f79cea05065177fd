import type { Tier } from '../../classifier/tier';
import { atOneGo, eachRow, mapRows, type Sliced } from '../../classifier/slices';
import { noClient, unclassified, unclassifiedNameOf } from '../../classifier/unclassified';
import { readsDates } from '../../classifier/reads-dates';
import { isGiven, type ClientsToClassify } from '../rows/merge-repeated-clients';
import { splitBesideNoClient } from './beside-no-client';
import type { CellValue } from '../cells/cell';
import { unknownCulture } from '../text/culture';
import type { CustomerRange } from '../customer-range';
import { clientsOf, countOf, decideClients, type ClientsDecided } from './decide-clients';
import { movesOf } from './moves';
import { rowFormBy } from './policy-cutoffs';
import { rulesText } from '../record/decided-before';
import { judgedRows, nonClientCells, nameColumns, rowInDoubt } from '../rows/row-evidence';
import { byRole, segmentRoles, type SegmentRole } from '../segment-role';
import { findOverrides } from './overrides';
import { namesIn } from './names-in';
import { clientOutcomes } from './outcomes';
import type { Plan, TextsByRole } from './plan';
import type { Question } from '../question';
import { readMeasures } from './read-measures';
import { repeatedClients, repeatedRows } from '../rows/find-repeated-clients';
import type { ReportedCell } from '../reported-cell';
import { findNonClients, mayBeSomebody } from '../rows/find-non-clients';
import { headerToWrite } from './segment-header';
import type { SheetCells } from './sheet-cells';
import { standIns } from '../match/stand-ins';
import { reportBelowClients } from './report-cells';
import { tallyClients } from './tally';
import { unclassifiedClients } from './unclassified-clients';

/**
 * Plans what to write for these customers.
 *
 * @throws SheetProblem if a chosen column has no cell that can be read
 */
export function planSegments(range: CustomerRange, question: Question, read: SheetCells): Plan {
  return atOneGo(planInSlices(range, question, read));
}

export function* planInSlices(range: CustomerRange, question: Question, read: SheetCells): Sliced<Plan> {
  const { model, measures, language } = question;
  const { evidence, culture = unknownCulture } = read;

  const { nonClients, sumInDoubt, withoutFigures, isNobody } = yield* rowsWithoutClient(
    range,
    question,
    read,
  );
  const named = new Set(withoutFigures);
  const cells = { ...read, measures: yield* withoutRows(read.measures, nonClients) };

  const { columns, ...found } = yield* readMeasures(range, question, cells, culture);

  const isClient = (row: number) => isGiven(columns, row) || named.has(row);
  const rowsOfClients = evidence ? yield* repeatedRows(evidence, isClient, question.client) : [];
  const decided = yield* decideClients(question, columns, rowsOfClients, named);
  const { byRow, clients } = decided;

  const reasons = yield* unclassifiedClients(range, question, cells, columns, byRow, clients);
  const asOfBefore = yield* clientsAsOfBefore(range, question, cells, rowsOfClients);
  const written = yield* writtenCells(question, byRow.tiers, (row) => reasons.get(row)!.inCell);
  const byHand = yield* typedByHand(range, question, cells, written, { ...decided, isNobody });
  const { overrides } = byHand;
  const moves = yield* movesOf({ range, question, cells, decided, asOfBefore, overrides });
  return {
    range,
    outside: read.outside ?? [],
    cutoffs: decided.cutoffs,
    policyCutoffs: decided.policyCutoffs,
    ...(decided.split && { split: decided.split }),
    standIns: standIns(measures),
    inPercent: found.inPercent,
    readings: found.readings,
    counts: decided.tally.counts,
    withoutTier: decided.tally.unclassified,
    ...(decided.tally.money && { money: decided.tally.money }),
    ...byHand,
    ...(moves && { moves }),
    basis: {
      model,
      cells: cells.measures,
      columns: Object.fromEntries(measures.map(({ measure, column }) => [measure.id, column])),
      clients,
      nameOf: namesIn(evidence),
    },
    rules: rulesText(rowFormBy(model, decided.clients.columns, decided.cutoffs)),
    addedUp: question.repeated === 'added',
    blankRows: countOf(byRow.tiers, noClient) - nonClients.length,
    nonClients,
    withoutFigures,
    names: evidence ? nameColumns(question, evidence) : [],
    repeated: evidence ? yield* repeatedClients(range, evidence, rowsOfClients, question.client) : [],
    unclassified: Array.from(reasons.values()).flatMap(({ client }) => client ?? []),
    otherCurrencies: found.otherCurrencies,
    inDoubt: [
      ...sumInDoubt,
      ...found.inDoubt,
      ...(read.belowClients ? reportBelowClients(range, language, read.belowClients) : []),
    ],
    ...byRole((role) => [headerToWrite(role, model, language, cells), ...written[role]]),
  };
}

/** Returns the clients as of the day of the run before; undefined if no dates are counted or the day is the same. */
function* clientsAsOfBefore(
  range: CustomerRange,
  question: Question,
  cells: SheetCells,
  repeated: readonly (readonly number[])[],
): Sliced<ClientsToClassify | undefined> {
  const { decidedBefore, culture = unknownCulture } = cells;
  if (!decidedBefore || decidedBefore.asOf === question.asOf || !readsDates(question.model)) return undefined;
  const { columns } = yield* readMeasures(range, { ...question, asOf: decidedBefore.asOf }, cells, culture);
  return yield* clientsOf(question, columns, repeated);
}

interface RowsWithoutClient {
  readonly nonClients: readonly ReportedCell[];
  /** The last row, if it was taken for a client but may be the total of all others; otherwise empty. */
  readonly sumInDoubt: readonly ReportedCell[];
  /** Rows of clients with a name but no figures. */
  readonly withoutFigures: readonly number[];
  /** Returns whether a row that is no client's also names nobody: it is blank or a total. */
  isNobody(row: number): boolean;
}

function* rowsWithoutClient(
  range: CustomerRange,
  question: Question,
  { measures, evidence, culture }: SheetCells,
): Sliced<RowsWithoutClient> {
  if (!evidence) return { nonClients: [], sumInDoubt: [], withoutFigures: [], isNobody: () => false };
  const judging =
    evidence.judging ?? (yield* findNonClients(judgedRows(range, question, measures, evidence, culture)));
  const { nonClients, sumInDoubt, withoutFigures } = judging;
  const somebody = new Set(nonClients.filter(mayBeSomebody).map(({ row }) => row));
  return {
    withoutFigures,
    isNobody: (row) => evidence.labels.size > 0 && !somebody.has(row),
    nonClients: nonClientCells(range, question.language, nonClients),
    sumInDoubt: sumInDoubt ? [rowInDoubt(range, question.language, sumInDoubt)] : [],
  };
}

/** Blanks the measures of rows that are no clients, so that they count in no cut-off and get no tier. */
function* withoutRows(
  measures: SheetCells['measures'],
  nonClients: readonly ReportedCell[],
): Sliced<SheetCells['measures']> {
  if (nonClients.length === 0) return measures;
  const rows = new Set(nonClients.map(({ row }) => row));
  const kept: Record<string, readonly CellValue[]> = {};
  for (const [id, cells] of Object.entries(measures)) {
    kept[id] = yield* mapRows(cells, (cell, row) => (rows.has(row) ? '' : cell));
  }
  return kept;
}

/** Returns the text of each column for every row. */
function* writtenCells(
  { model, language }: Question,
  tiers: Int16Array,
  reasonFor: (row: number) => string,
): Sliced<TextsByRole> {
  const nobody = unclassifiedNameOf(model)[language];
  const ofTier: Readonly<Record<SegmentRole, (tier: Tier) => string>> = {
    segment: ({ name }) => name[language],
    strategy: ({ strategy }) => strategy[language],
  };
  const ofUnclassified: Readonly<Record<SegmentRole, (row: number) => string>> = {
    segment: () => nobody,
    strategy: reasonFor,
  };
  const written = byRole((): string[] => []);
  yield* eachRow(tiers.length, (row) => {
    const tier = model.tiers[tiers[row]!];
    const isUnclassified = tiers[row] === unclassified;
    for (const role of segmentRoles) {
      const text = tier ? ofTier[role](tier) : isUnclassified ? ofUnclassified[role](row) : '';
      written[role].push(text);
    }
  });
  return written;
}

/**
 * Finds what the user typed into the columns of an earlier run. Also counts clients and money per tier as they will be
 * if it is kept.
 */
function* typedByHand(
  range: CustomerRange,
  { model }: Question,
  { earlier }: SheetCells,
  written: TextsByRole,
  { byRow, tiers, clients, isNobody }: ClientsDecided & Pick<RowsWithoutClient, 'isNobody'>,
): Sliced<Pick<Plan, 'overrides' | 'besideNoClient' | 'byHand' | 'outcomes'>> {
  if (!earlier) return { overrides: [], outcomes: clientOutcomes(model, tiers, clients) };
  const typed = yield* findOverrides(range, model, earlier, written);
  const isClient = (row: number) => byRow.tiers[row] !== noClient;
  const { overrides, besideNoClient } = splitBesideNoClient(model, earlier, typed, isClient, isNobody);
  const outcomes = clientOutcomes(model, tiers, clients, { earlier, overrides });
  return {
    overrides,
    besideNoClient,
    outcomes,
    byHand: yield* tallyClients(model, clients.columns, outcomes.byHand),
  };
}
