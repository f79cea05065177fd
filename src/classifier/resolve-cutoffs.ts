import { drawCutoff, readableNumbers } from './column-statistics';
import type { CutoffRule, CutoffValues } from './cutoff';
import { columnOf } from './decide-client';
import { knowledge, type MeasureColumn, type MeasureColumns } from './measure';
import type { Model } from './model';

/** A cut-off with the number that its rule came to. NaN where every client's level was stated in words. */
export interface ResolvedCutoff {
  readonly id: string;
  readonly rule: CutoffRule;
  readonly value: number;
  /** Set where all the readable clients fall on one side: the cut-off parts nobody. */
  readonly partsNobody: boolean;
}

/** The model's cut-offs over these clients: by the rules given (cut-off id to rule), else by the model's own. */
export function resolveCutoffs(
  model: Model,
  columns: MeasureColumns,
  rules: Readonly<Record<string, CutoffRule>> = {},
): ResolvedCutoff[] {
  return model.cutoffs.map(({ id, measure, rule: ownRule }) => {
    const rule = rules[id] ?? ownRule;
    const column = columnOf(columns, measure);
    const value = drawCutoff(rule, readableNumbers(column));
    return { id, rule, value, partsNobody: partsNobody(column, value) };
  });
}

/** The same cut-offs as `classify` takes them: one number for all rows. */
export function cutoffValues(resolved: readonly ResolvedCutoff[]): CutoffValues {
  return Object.fromEntries(resolved.map(({ id, value }) => [id, Float64Array.of(value)]));
}

function partsNobody({ values, knowledge: known }: MeasureColumn, cutoff: number): boolean {
  let above = 0;
  let below = 0;
  for (let row = 0; row < values.length; row++) {
    if (known[row] !== knowledge.known) continue;
    if (values[row] === Infinity || values[row]! >= cutoff) above++;
    else below++;
  }
  return above + below > 1 && (above === 0 || below === 0);
}
