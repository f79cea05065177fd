import { modelById } from '../classifier/catalogue';
import { classify, type Classification } from '../classifier/classify';
import type { MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { cutoffValues, resolveCutoffs } from '../classifier/resolve-cutoffs';
import { noClient, unclassified, unclassifiedName } from '../classifier/unclassified';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import { clientCell, sheetColumn } from './customer-range';
import type { EarlierColumns } from './earlier-columns';
import { findOverrides } from './overrides';
import { refuseUnreadableColumns } from './readable-columns';
import { readMeasure } from './read-measure';
import type { Choice, CustomerRange, Plan, UnclassifiedClient } from './segmentation';
import { headerToWrite } from './segment-header';
import { unclassifiedReason, type UnclassifiedReason } from './unclassified-reason';

/** What was read from the sheet to plan from. */
export interface SheetCells {
  /** By measure id, one cell a client. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** The headers beside which ClientTier's must be unique: all but those of its own two columns. */
  readonly otherHeaders: readonly string[];
  /** What stands in ClientTier's columns from an earlier run. */
  readonly earlier?: EarlierColumns;
}

/**
 * Plans the two columns for these customers.
 * Throws a SheetProblem where a chosen column has not a single cell that can be read.
 */
export function planSegments(range: CustomerRange, choice: Choice, cells: SheetCells): Plan {
  const model = modelById(choice.modelId);
  const columns: MeasureColumns = Object.fromEntries(
    chosenMeasures(model, choice).map((measure) => [
      measure.id,
      readMeasure(cells.measures[measure.id]!, measure, choice.asOf),
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
    counts: model.tiers.map((_, index) => countOf(classification.tiers, index)),
    blankRows: countOf(classification.tiers, noClient),
    unclassified: Array.from(reasons.values(), ({ client }) => client),
    overrides: cells.earlier ? findOverrides(range, model, cells.earlier, written) : [],
    segment: [headerToWrite('segment', choice.language, cells), ...written.segment],
    strategy: [headerToWrite('strategy', choice.language, cells), ...written.strategy],
  };
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
  { measures }: SheetCells,
  { tiers, wanting, rules }: Classification,
): Map<number, { client: UnclassifiedClient; inCell: string }> {
  const found = new Map<number, { client: UnclassifiedClient; inCell: string }>();
  const firstColumn = choice.columns[chosenMeasures(model, choice)[0]!.id]!;
  tiers.forEach((tier, row) => {
    if (tier !== unclassified) return;
    const measure = model.measures[wanting[row]!];
    const { inCell, told } = measure
      ? unclassifiedReason(measures[measure.id]?.[row] ?? '', measure, choice)
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
