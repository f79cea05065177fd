import { classifyInSlices, type Classification } from '../classifier/classify';
import type { MeasureColumn } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { cutoffValues, resolveInSlices } from '../classifier/resolve-cutoffs';
import { atOneGo, eachRow, type Sliced } from '../classifier/slices';
import { noClient, unclassified, unclassifiedNameOf } from '../classifier/unclassified';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import { columnReading, type ColumnReading } from './column-reading';
import { unknownCulture, type Culture } from './culture';
import { clientCell, sheetColumn } from './customer-range';
import type { EarlierColumns } from './earlier-columns';
import { judgedRows, leftOutRows, type RowEvidence } from './judged-rows';
import { modelOf } from './model-of';
import { findOverrides } from './overrides';
import { refuseUnreadableColumns } from './readable-columns';
import { readInSlices } from './read-measure';
import { repeatedClients } from './repeated-clients';
import { judgeRows } from './rows-left-out';
import type { Choice, CustomerRange, LeftOutRow, Plan, UnclassifiedClient } from './segmentation';
import { headerToWrite } from './segment-header';
import { unclassifiedReason, type UnclassifiedReason } from './unclassified-reason';

/** What was read from the sheet to plan from. */
export interface SheetCells {
  /** By measure id, one cell a client. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** How numbers and dates are typed in the workbook; left out where it is not known. */
  readonly culture?: Culture;
  /** The headers beside which ClientTier's must be unique: all but those of its own two columns. */
  readonly otherHeaders: readonly string[];
  /** Without it every row that is not blank is a client. */
  readonly evidence?: RowEvidence;
  /** What stands in ClientTier's columns from an earlier run. */
  readonly earlier?: EarlierColumns;
}

/**
 * Plans the two columns for these customers.
 * Throws a SheetProblem where a chosen column has not a single cell that can be read.
 */
export function planSegments(range: CustomerRange, choice: Choice, read: SheetCells): Plan {
  return atOneGo(planInSlices(range, choice, read));
}

export function* planInSlices(range: CustomerRange, choice: Choice, read: SheetCells): Sliced<Plan> {
  const model = modelOf(choice);
  const leftOut = yield* noClients(range, choice, read);
  const cells = { ...read, measures: withoutRows(read.measures, leftOut) };
  const { culture = unknownCulture } = cells;
  const columns: Record<string, MeasureColumn> = {};
  const readings: ColumnReading[] = [];
  for (const measure of chosenMeasures(model, choice)) {
    const ofMeasure = cells.measures[measure.id]!;
    const column = yield* readInSlices(ofMeasure, measure, choice.asOf, culture);
    const reading = yield* columnReading(ofMeasure, measure, column, culture);
    columns[measure.id] = column;
    if (reading) readings.push(reading);
  }
  refuseUnreadableColumns(range, choice, columns);
  const cutoffs = yield* resolveInSlices(model, columns, choice.cutoffs);
  const classification = yield* classifyInSlices(model, columns, cutoffValues(cutoffs));
  const { tiers } = classification;
  const reasons = yield* unclassifiedClients(range, choice, model, cells, classification);
  const written = yield* writtenCells(model, choice, tiers, (row) => reasons.get(row)!.inCell);
  return {
    choice,
    cutoffs,
    readings,
    counts: model.tiers.map((_, index) => countOf(tiers, index)),
    blankRows: countOf(tiers, noClient) - leftOut.length,
    leftOut,
    repeated: read.evidence
      ? yield* repeatedClients(range, read.evidence, (row) => tiers[row] !== noClient)
      : [],
    unclassified: Array.from(reasons.values(), ({ client }) => client),
    overrides: cells.earlier ? yield* findOverrides(range, model, cells.earlier, written) : [],
    segment: [headerToWrite('segment', choice.language, cells), ...written.segment],
    strategy: [headerToWrite('strategy', choice.language, cells), ...written.strategy],
  };
}

function* noClients(
  range: CustomerRange,
  choice: Choice,
  { measures, evidence }: SheetCells,
): Sliced<LeftOutRow[]> {
  if (!evidence) return [];
  const leftOut =
    evidence.leftOut ?? (yield* judgeRows(judgedRows(range, choice, measures, evidence))).leftOut;
  return leftOutRows(range, choice, leftOut);
}

/** Nothing is read from rows that are no clients: they count in no cut-off and get no tier, as blank rows do not. */
function withoutRows(
  measures: SheetCells['measures'],
  leftOut: readonly LeftOutRow[],
): SheetCells['measures'] {
  if (leftOut.length === 0) return measures;
  const rows = new Set(leftOut.map(({ row }) => row));
  return Object.fromEntries(
    Object.entries(measures).map(([id, cells]) => [
      id,
      cells.map((cell, row) => (rows.has(row) ? '' : cell)),
    ]),
  );
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

/** The unclassified clients by row, in the order of the sheet. */
function* unclassifiedClients(
  range: CustomerRange,
  choice: Choice,
  model: Model,
  { measures, culture }: SheetCells,
  { tiers, wanting, rules }: Classification,
): Sliced<Map<number, { client: UnclassifiedClient; inCell: string }>> {
  const found = new Map<number, { client: UnclassifiedClient; inCell: string }>();
  const firstColumn = choice.columns[chosenMeasures(model, choice)[0]!.id]!;
  yield* eachRow(tiers.length, (row) => {
    if (tiers[row] !== unclassified) return;
    const measure = model.measures[wanting[row]!];
    const { inCell, told } = measure
      ? unclassifiedReason(measures[measure.id]?.[row] ?? '', measure, { ...choice, culture })
      : ruledOut(model, rules[row]!, choice);
    const column = (measure && choice.columns[measure.id]) ?? firstColumn;
    const cell = clientCell(range, row, sheetColumn(range, column));
    found.set(row, { client: { row, cell, reason: told }, inCell });
  });
  return found;
}

/** The reason that a rule of the table itself gives. */
function ruledOut({ id, table }: Model, rule: number, { language }: Choice): UnclassifiedReason {
  const ruling = table[rule];
  if (!ruling || !('unclassified' in ruling)) throw new Error(`The decision table of ${id} has a gap`);
  const reason = ruling.unclassified[language];
  return { inCell: reason, told: reason };
}
