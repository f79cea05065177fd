import { classifyInSlices } from '../classifier/classify';
import type { MeasureColumn } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { cutoffValues, resolveInSlices } from '../classifier/resolve-cutoffs';
import { atOneGo, eachRow, mapRows, type Sliced } from '../classifier/slices';
import { noClient, unclassified, unclassifiedNameOf } from '../classifier/unclassified';
import { addedClients, eachRowAClient, isGiven } from './added-clients';
import { partBesideNoClient } from './beside-no-client';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import { columnKinds } from './column-kinds';
import { columnReading, type ColumnReading } from './column-reading';
import { tallyByHand } from './counts-by-hand';
import { unknownCulture } from './culture';
import { judgedRows, leftOutRows, nameColumns, rowInDoubt } from './judged-rows';
import { holdsPercent } from './misread-cells';
import { modelOf } from './model-of';
import { otherCurrencies } from './other-currencies';
import { findOverrides } from './overrides';
import { plainAmongPercents } from './plain-among-percents';
import { policyCutoffs } from './policy-cutoffs';
import { refuseTooFewColumns } from './refuse-too-few-columns';
import { refuseUnreadableColumns } from './readable-columns';
import { refuseMisread } from './refuse-misread';
import { refuseSwappedDates } from './refuse-swapped-dates';
import { readInSlices } from './read-measure';
import { repeatedClients, repeatedRows } from './repeated-clients';
import { judgeRows, type Judging } from './rows-left-out';
import type { Choice } from './choice';
import type { CustomerRange } from './customer-range';
import type { ReportedCell } from './reported-cell';
import type { Plan } from './plan';
import { headerToWrite } from './segment-header';
import { beyondTold, currencyTold, dateTold, plainTold, typeTold } from './told-cells';
import { undecidedDate } from './undecided-dates';
import { splitOfClients } from './split-of-clients';
import { standIns } from './stand-ins';
import { unclassifiedClients } from './unclassified-clients';
import { unreadTypes } from './unread-types';

import type { SheetCells } from './sheet-cells';

/**
 * Plans the two columns for these customers.
 * Throws a SheetProblem where a chosen column has not a single cell that can be read.
 */
export function planSegments(range: CustomerRange, choice: Choice, read: SheetCells): Plan {
  return atOneGo(planInSlices(range, choice, read));
}

export function* planInSlices(range: CustomerRange, choice: Choice, read: SheetCells): Sliced<Plan> {
  const model = modelOf(choice);
  refuseTooFewColumns(range, choice);
  const { leftOut, sumInDoubt, withoutFigures } = yield* noClients(range, choice, read);
  const named = new Set(withoutFigures);
  const cells = { ...read, measures: yield* withoutRows(read.measures, leftOut) };
  const { culture = unknownCulture } = cells;
  yield* refuseSwappedDates(range, choice, cells.measures, culture);
  const columns: Record<string, MeasureColumn> = {};
  const readings: ColumnReading[] = [];
  const inPercent: string[] = [];
  const inOtherCurrencies: ReportedCell[] = [];
  const inDoubt: ReportedCell[] = [...sumInDoubt];
  for (const measure of chosenMeasures(model, choice)) {
    const ofMeasure = cells.measures[measure.id]!;
    const formats = read.formats?.[measure.id];
    const column = yield* readInSlices(ofMeasure, measure, choice.asOf, culture, formats);
    const reading = yield* columnReading(
      ofMeasure,
      measure,
      column,
      culture,
      columnKinds[measure.kind].money ? formats : [],
    );
    columns[measure.id] = column;
    if (reading) readings.push(reading);
    if (yield* holdsPercent(ofMeasure, measure, column)) inPercent.push(measure.id);
    const others = yield* otherCurrencies(ofMeasure, formats, measure, column);
    inOtherCurrencies.push(...others.map((other) => currencyTold(range, choice, measure, other)));
    const plain = yield* plainAmongPercents(ofMeasure, formats, measure, column);
    const undecided = yield* undecidedDate(ofMeasure, measure, culture);
    if (undecided) inDoubt.push(dateTold(range, choice, measure, undecided, ofMeasure[undecided.row]!));
    inDoubt.push(...plain.map((row) => plainTold(range, choice, measure, row, ofMeasure[row]!)));
  }
  if (read.beyond) inDoubt.push(...beyondTold(range, choice, read.beyond));
  for (const unread of yield* unreadTypes(model, cells.measures, columns)) {
    inDoubt.push(typeTold(range, choice, unread, cells.measures[unread.measure.id]![unread.row]!));
  }
  refuseUnreadableColumns(range, choice, cells.measures, columns);
  yield* refuseMisread(range, choice, cells.measures, columns, { culture, inPercent });
  const repeated = read.evidence
    ? yield* repeatedRows(read.evidence, (row) => isGiven(columns, row) || named.has(row), choice.client)
    : [];
  const clients =
    choice.repeated === 'added' ? yield* addedClients(model, columns, repeated) : eachRowAClient(columns);
  const cutoffs = yield* resolveInSlices(model, clients.columns, choice.cutoffs);
  const isNamed = (client: number) => clients.rowsOf(client).some((row) => named.has(row));
  const ofClients = yield* classifyInSlices(model, clients.columns, cutoffValues(cutoffs), isNamed);
  const classification = clients.byRow(ofClients);
  const { tiers } = classification;
  const reasons = yield* unclassifiedClients(range, choice, model, cells, columns, classification, clients);
  const written = yield* writtenCells(model, choice, tiers, (row) => reasons.get(row)!.inCell);
  const counts = model.tiers.map((_, index) => countOf(ofClients.tiers, index));
  const ofRowForm = yield* policyCutoffs(model, clients.columns, cutoffs);
  const split = yield* splitOfClients(model, clients.columns, { resolved: cutoffs, ofRowForm, counts });
  const { earlier } = cells;
  const typed =
    earlier &&
    partBesideNoClient(
      model,
      earlier,
      yield* findOverrides(range, model, earlier, written),
      (row) => tiers[row] !== noClient,
    );
  return {
    choice,
    range,
    outside: read.outside ?? [],
    cutoffs,
    policyCutoffs: ofRowForm,
    ...(split && { split }),
    standIns: standIns(model, choice, read.headers ?? []),
    inPercent,
    readings,
    counts,
    ...(earlier &&
      typed && {
        byHand: tallyByHand(model, earlier, typed.overrides, {
          counts,
          tiers,
          isFirstRow: (row) => clients.rowsWith(row)[0] === row,
        }),
        besideNoClient: typed.besideNoClient,
      }),
    blankRows: countOf(tiers, noClient) - leftOut.length,
    leftOut,
    withoutFigures,
    names: read.evidence ? nameColumns(choice, read.evidence) : [],
    repeated: read.evidence ? yield* repeatedClients(range, read.evidence, repeated, choice.client) : [],
    unclassified: Array.from(reasons.values()).flatMap(({ client }) => client ?? []),
    otherCurrencies: inOtherCurrencies,
    inDoubt,
    overrides: typed?.overrides ?? [],
    segment: [headerToWrite('segment', model, choice.language, cells), ...written.segment],
    strategy: [headerToWrite('strategy', model, choice.language, cells), ...written.strategy],
  };
}

interface NoClients {
  readonly leftOut: readonly ReportedCell[];
  readonly sumInDoubt: readonly ReportedCell[];
  readonly withoutFigures: readonly number[];
}

function* noClients(
  range: CustomerRange,
  choice: Choice,
  { measures, evidence, culture }: SheetCells,
): Sliced<NoClients> {
  if (!evidence) return { leftOut: [], sumInDoubt: [], withoutFigures: [] };
  const judging: Omit<Judging, 'doubtful'> =
    evidence.judged ?? (yield* judgeRows(judgedRows(range, choice, measures, evidence, culture)));
  const { leftOut, sumInDoubt, withoutFigures } = judging;
  return {
    withoutFigures,
    leftOut: leftOutRows(range, choice, leftOut),
    sumInDoubt: sumInDoubt ? [rowInDoubt(range, choice, sumInDoubt)] : [],
  };
}

/** Nothing is read from rows that are no clients: they count in no cut-off and get no tier, as blank rows do not. */
function* withoutRows(
  measures: SheetCells['measures'],
  leftOut: readonly ReportedCell[],
): Sliced<SheetCells['measures']> {
  if (leftOut.length === 0) return measures;
  const rows = new Set(leftOut.map(({ row }) => row));
  const kept: Record<string, readonly CellValue[]> = {};
  for (const [id, cells] of Object.entries(measures)) {
    kept[id] = yield* mapRows(cells, (cell, row) => (rows.has(row) ? '' : cell));
  }
  return kept;
}

/** One cell a row of both columns. */
function* writtenCells(
  model: Model,
  { language }: Choice,
  tiers: Int16Array,
  reasonFor: (row: number) => string,
): Sliced<{ segment: string[]; strategy: string[] }> {
  const nobody = unclassifiedNameOf(model)[language];
  const segment: string[] = [];
  const strategy: string[] = [];
  yield* eachRow(tiers.length, (row) => {
    const tier = model.tiers[tiers[row]!];
    const isUnclassified = tiers[row] === unclassified;
    segment.push(tier?.name[language] ?? (isUnclassified ? nobody : ''));
    strategy.push(tier?.strategy[language] ?? (isUnclassified ? reasonFor(row) : ''));
  });
  return { segment, strategy };
}

const countOf = (tiers: Int16Array, wanted: number) =>
  tiers.reduce((count, tier) => (tier === wanted ? count + 1 : count), 0);
