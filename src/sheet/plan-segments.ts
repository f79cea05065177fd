import { classify, type Classification } from '../classifier/classify';
import type { MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { cutoffValues, resolveCutoffs } from '../classifier/resolve-cutoffs';
import { noClient, unclassified, unclassifiedName } from '../classifier/unclassified';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import { columnReading } from './column-reading';
import { unknownCulture, type Culture } from './culture';
import { clientCell, sheetColumn } from './customer-range';
import type { EarlierColumns } from './earlier-columns';
import { judgedRows, leftOutRows, type RowEvidence } from './judged-rows';
import { modelOf } from './model-of';
import { findOverrides } from './overrides';
import { refuseUnreadableColumns } from './readable-columns';
import { readMeasure } from './read-measure';
import { repeatedClients } from './repeated-clients';
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
  const model = modelOf(choice);
  const leftOut = noClients(range, choice, read);
  const cells = { ...read, measures: withoutRows(read.measures, leftOut) };
  const { culture = unknownCulture } = cells;
  const measures = chosenMeasures(model, choice);
  const columns: MeasureColumns = Object.fromEntries(
    measures.map((measure) => [
      measure.id,
      readMeasure(cells.measures[measure.id]!, measure, choice.asOf, culture),
    ]),
  );
  refuseUnreadableColumns(range, choice, columns);
  const cutoffs = resolveCutoffs(model, columns, choice.cutoffs);
  const classification = classify(model, columns, cutoffValues(cutoffs));
  const reasons = unclassifiedClients(range, choice, model, cells, classification);
  const written = {
    segment: Array.from(classification.tiers, (tier) => segmentCell(model, choice, tier)),
    strategy: Array.from(classification.tiers, (tier, row) =>
      tier === unclassified ? reasons.get(row)!.inCell : (model.tiers[tier]?.strategy[choice.language] ?? ''),
    ),
  };
  return {
    choice,
    cutoffs,
    readings: measures.flatMap(
      (measure) => columnReading(cells.measures[measure.id]!, measure, columns[measure.id]!, culture) ?? [],
    ),
    counts: model.tiers.map((_, index) => countOf(classification.tiers, index)),
    blankRows: countOf(classification.tiers, noClient) - leftOut.length,
    leftOut,
    repeated: read.evidence
      ? repeatedClients(range, read.evidence, (row) => classification.tiers[row] !== noClient)
      : [],
    unclassified: Array.from(reasons.values(), ({ client }) => client),
    overrides: cells.earlier ? findOverrides(range, model, cells.earlier, written) : [],
    segment: [headerToWrite('segment', choice.language, cells), ...written.segment],
    strategy: [headerToWrite('strategy', choice.language, cells), ...written.strategy],
  };
}

function noClients(range: CustomerRange, choice: Choice, { measures, evidence }: SheetCells): LeftOutRow[] {
  return evidence ? leftOutRows(range, choice, judgedRows(range, choice, measures, evidence)) : [];
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

function segmentCell(model: Model, { language }: Choice, tier: number): string {
  if (tier === noClient) return '';
  return (model.tiers[tier]?.name ?? unclassifiedName)[language];
}

const countOf = (tiers: Int16Array, wanted: number) =>
  tiers.reduce((count, tier) => (tier === wanted ? count + 1 : count), 0);

/** The unclassified clients by row, in the order of the sheet. */
function unclassifiedClients(
  range: CustomerRange,
  choice: Choice,
  model: Model,
  { measures, culture }: SheetCells,
  { tiers, wanting, rules }: Classification,
): Map<number, { client: UnclassifiedClient; inCell: string }> {
  const found = new Map<number, { client: UnclassifiedClient; inCell: string }>();
  const firstColumn = choice.columns[chosenMeasures(model, choice)[0]!.id]!;
  tiers.forEach((tier, row) => {
    if (tier !== unclassified) return;
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
