import { ascendingCutoffs, type Cutoff, type CutoffValues } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import { knowledge, type MeasureColumn } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { ResolvedCutoff } from '../classifier/resolve-cutoffs';
import { percentIn } from '../sheet/read-amount';
import { sameShape, shapeName, type Block } from './argument';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

/** From the range passed in; a client alone has no distribution to draw from, and nothing is guessed. */
export function drawnCutoff(
  { id, rule, value }: ResolvedCutoff,
  measure: string,
  shape: Block,
  language: Language,
): Float64Array {
  const drawable = rule.kind === 'fixed' || Number.isNaN(value) || shape.cells.length > 1;
  if (!drawable) throw new FunctionFault('#N/A', faultText[language].noCutoff(id, measure));
  return Float64Array.of(value);
}

/** From the argument: one number for all, or one for each client of whom the measure is known. */
export function givenCutoff(
  model: Model,
  { id, measure }: Cutoff,
  given: Block,
  column: MeasureColumn | undefined,
  shape: Block,
  language: Language,
): Float64Array {
  const text = faultText[language];
  if (given.cells.length > 1 && !sameShape(given, shape)) {
    throw new FunctionFault('#VALUE!', text.cutoffShape(id, shapeName(given), shapeName(shape)));
  }
  const partsShares = isShare(model, measure);
  return Float64Array.from(given.cells, (cell, row) => {
    if (cell === '') {
      if (column && column.knowledge[row] !== knowledge.known) return NaN;
      throw new FunctionFault('#VALUE!', text.cutoffBlank(id, row + 1));
    }
    const number = typeof cell === 'number' ? cell : partsShares ? percentIn(String(cell)) : undefined;
    if (number === undefined) throw new FunctionFault('#VALUE!', text.cutoffNotNumber(id, String(cell)));
    return partsShares && number > 1 ? number / 100 : number;
  });
}

/** Cut-offs of one measure part it one above the other: one that overtakes the next is told. */
export function requireAscending({ cutoffs }: Model, values: CutoffValues, language: Language): void {
  for (const measure of new Set(cutoffs.map((cutoff) => cutoff.measure))) {
    ascendingCutoffs(measure, cutoffs).reduce((lower, upper) => {
      if (overtakes(values[lower.id]!, values[upper.id]!)) {
        throw new FunctionFault('#VALUE!', faultText[language].cutoffsCross(lower.id, upper.id));
      }
      return upper;
    });
  }
}

/** Each has one number, or one a client. */
function overtakes(lower: Float64Array, upper: Float64Array): boolean {
  const longer = lower.length > upper.length ? lower : upper;
  const at = (numbers: Float64Array, row: number) => numbers[numbers.length === 1 ? 0 : row]!;
  return longer.some((_, row) => at(lower, row) > at(upper, row));
}

function isShare({ measures, derived }: Model, measure: string): boolean {
  return (
    measures.some(({ id, kind }) => id === measure && kind === 'share') ||
    (derived?.some(({ id, derivation }) => id === measure && derivation.kind === 'shareBefore') ?? false)
  );
}
