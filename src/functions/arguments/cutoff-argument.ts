import type { Cutoff, CutoffValues } from '../../classifier/cutoff';
import { ladders } from '../../classifier/cutoffs/ladders';
import type { Language } from '../../classifier/language';
import { knowledge, type MeasureColumns } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import { kindOf } from '../../classifier/kind-of';
import type { Model } from '../../classifier/model';
import { onceForEach } from '../../classifier/decide/once-for-each';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { CellValue } from '../../sheet/cells/cell';
import { readAmount, readTypedRate } from '../../sheet/read/read-amount';
import { readShares } from '../../sheet/read/read-shares';
import { sameShape, shapeName, shownCell, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import type { ReadClients } from './formula-clients';

/**
 * Computes a cut-off from the ranges that the formula passes.
 *
 * @throws FunctionFault if there is only one client, because one number is not enough to compute a cut-off
 */
export function computedCutoff(
  { id, rule, value }: ResolvedCutoff,
  measure: string,
  shape: Block,
  language: Language,
  hasPolicy: boolean,
): Float64Array {
  const text = faultText[language];
  const drawable = rule.kind === 'fixed' || Number.isNaN(value) || shape.cells.length > 1;
  if (!drawable) {
    const message = hasPolicy ? text.noCutoffInPolicy : text.noCutoff;
    throw new FunctionFault('#N/A', message(id, measure));
  }
  return Float64Array.of(value);
}

/**
 * Reads a cut-off from its argument: one number for all clients, or one for each client with a known measure.
 *
 * @throws FunctionFault if a number is missing, unreadable or too low, or if the range has another shape than the
 *   measures
 */
export function givenCutoff(
  model: Model,
  { id, measure, least = -Infinity }: Cutoff,
  given: Block,
  { shape, clients, columns, culture }: ReadClients,
  language: Language,
): Float64Array {
  const text = faultText[language];
  if (given.cells.length > 1 && !sameShape(given, shape)) {
    throw new FunctionFault('#VALUE!', text.cutoffShape(id, shapeName(given), shapeName(shape)));
  }
  const cells = given.cells.length > 1 ? given.cells.slice(0, clients) : given.cells;
  const { percent } = measureKinds[kindOf(model, measure)];
  const read = percent === 'rate' ? readTypedRate : readAmount;
  const readings =
    percent === 'share' ? readShares(cells, {}, culture) : cells.map((each) => read(each, {}, culture));
  const numberIn = (cell: CellValue, row: number): number => {
    if (cell === '') {
      if (!needsCutoff(measure, columns, row)) return NaN;
      throw new FunctionFault('#VALUE!', text.cutoffBlank(id, row + 1));
    }
    const reading = readings[row]!;
    // A word for high or low is no number, so nothing could be compared with it.
    if (typeof reading === 'object' && Number.isFinite(reading.value)) {
      if (reading.value >= least) return reading.value;
      throw new FunctionFault('#VALUE!', text.cutoffTooLow(id, least));
    }
    const fault = percent === 'share' ? text.cutoffNotShare : text.cutoffNotNumber;
    throw new FunctionFault('#VALUE!', fault(id, shownCell(cell)));
  };
  const numbers = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) numbers[row] = numberIn(cells[row]!, row);
  return numbers;
}

/**
 * Returns whether a cut-off is needed in this row. A derived measure has no column here, so any client who is not blank
 * may need its cut-off.
 */
function needsCutoff(measure: string, columns: MeasureColumns, row: number): boolean {
  const column = columns[measure];
  if (column) return column.knowledge[row] === knowledge.known;
  return Object.values(columns).some(({ knowledge: known }) => known[row] !== knowledge.blank);
}

/**
 * Checks that the cut-offs of one measure, or the two ends of one range, ascend.
 *
 * @throws FunctionFault naming the first two that do not
 */
export function requireAscending(model: Model, values: CutoffValues, language: Language): void {
  for (const ladder of laddersOf(model)) {
    ladder.reduce((lower, upper) => {
      if (overtakes(values[lower.id]!, values[upper.id]!)) {
        // For shares of the total, the larger share belongs to the smaller number.
        const [first, second] = upper.rule.kind === 'shareOfTotal' ? [upper, lower] : [lower, upper];
        throw new FunctionFault('#VALUE!', faultText[language].cutoffsCross(first.id, second.id));
      }
      return upper;
    });
  }
}

/** Lists of cut-offs that must ascend, by model; stored because many formulas use the same model. */
const laddersOf = onceForEach((model: Model): readonly (readonly Cutoff[])[] => ladders(model));

/**
 * Returns whether `lower` is above `upper` for any client. Each array has one number for all clients, or one per
 * client.
 */
function overtakes(lower: Float64Array, upper: Float64Array): boolean {
  const longer = lower.length > upper.length ? lower : upper;
  const at = (numbers: Float64Array, row: number) => numbers[numbers.length === 1 ? 0 : row]!;
  return longer.some((_, row) => at(lower, row) > at(upper, row));
}
