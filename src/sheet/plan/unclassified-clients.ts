import type { Classification } from '../../classifier/decide/classification';
import type { Language } from '../../classifier/language';
import { knowledge, type Measure, type MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { eachRow, type Sliced } from '../../classifier/slices';
import { unclassified } from '../../classifier/unclassified';
import type { ClientsToClassify } from '../rows/merge-repeated-clients';
import { clientCell } from '../customer-range';
import type { CellValue } from '../cells/cell';
import type { SheetCells } from './sheet-cells';
import type { Question } from '../question';
import type { CustomerRange } from '../customer-range';
import type { ReportedCell } from '../reported-cell';
import { ReasonsByRow } from '../read/reasons-by-row';
import { differingReason, unclassifiedReason, type UnclassifiedReason } from '../read/unclassified-reason';

/** Why clients have no tier. */
export interface UnclassifiedClients {
  /** The clients to report, from top to bottom; a client with several rows is reported once. */
  readonly clients: readonly ReportedCell[];
  /** The reason to write for each unclassified row. */
  readonly inCell: ReasonsByRow;
}

/**
 * Finds why clients have no tier.
 *
 * @param columns one value per row, by measure id
 */
export function* unclassifiedClients(
  range: CustomerRange,
  { model, measures: asked, language, asOf }: Question,
  { measures, culture }: Pick<SheetCells, 'measures' | 'culture'>,
  columns: MeasureColumns,
  { tiers, missing, rules }: Classification,
  { rowsWith, differs }: ClientsToClassify,
): Sliced<UnclassifiedClients> {
  const clients: ReportedCell[] = [];
  const reasons = new ReasonsByRow(tiers.length);
  const reasonOf = reasonsByCell({ language, asOf, culture });
  yield* eachRow(tiers.length, (row) => {
    if (tiers[row] !== unclassified) return;
    const rows = rowsWith(row);
    if (rows[0] !== row) return reasons.set(row, reasons.of(rows[0]!));
    const measure = model.measures[missing[row]!];
    const found = measure && columns[measure.id]?.knowledge;
    const at = rowToBlame(rows, found);
    const { inCell, inList } = measure
      ? differs(measure.id, row)
        ? differingReason(measure, language)
        : reasonOf(measure, found?.[at])(measures[measure.id]?.[at] ?? '')
      : ruledOut(model, rules[row]!, language);
    const { column } = asked.find((each) => each.measure.id === measure?.id) ?? asked[0]!;
    const cell = clientCell(range, at, column);
    clients.push({ row: at, cell, reason: inList });
    reasons.set(row, inCell);
  });
  return { clients, inCell: reasons };
}

/** Returns for a measure, and what reading its column found, the function that gives the reason for a cell. */
function reasonsByCell(asked: Parameters<typeof unclassifiedReason>[3]) {
  const known = new Map<string, (cell: CellValue) => UnclassifiedReason>();
  return (measure: Measure, found: number | undefined) => {
    const key = `${measure.id} ${found}`;
    const before = known.get(key);
    if (before) return before;
    const reasonOf = rememberTexts((cell: CellValue) => unclassifiedReason(cell, found, measure, asked));
    known.set(key, reasonOf);
    return reasonOf;
  };
}

/** Returns the row to report for a client on several rows: the first that cannot be read, otherwise her first row. */
function rowToBlame(rows: readonly number[], found: Uint8Array | undefined): number {
  return rows.find((row) => (found?.[row] ?? knowledge.blank) >= knowledge.unreadable) ?? rows[0]!;
}

/** Returns the reason that a rule of the table gives for leaving the client unclassified. */
function ruledOut({ id, table }: Model, rule: number, language: Language): UnclassifiedReason {
  const ruling = table[rule];
  if (!ruling || !('unclassified' in ruling)) throw new Error(`The decision table of ${id} has a gap`);
  const reason = ruling.unclassified[language];
  return { inCell: reason, inList: reason };
}
