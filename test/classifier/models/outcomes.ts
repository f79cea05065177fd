import { classify } from '../../../src/classifier/classify';
import { explainer } from '../../../src/classifier/explain';
import { knowledge, type MeasureColumn } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/resolve-cutoffs';

/** What a cell was read as: a number, `null` for a blank, or why it cannot count. */
export type Given = number | null | 'unreadable' | 'future';

/** One column a measure; measures that are left out have none. */
export type GivenColumns = Readonly<Record<string, readonly Given[]>>;

/** Each client's tier id, `""` for no client, or the whole sentence where she is unclassified. */
export function outcomes(model: Model, given: GivenColumns): string[] {
  const columns = columnsOf(given);
  const cutoffs = cutoffValues(resolveCutoffs(model, columns));
  const { tiers } = classify(model, columns, cutoffs);
  return Array.from(
    tiers,
    (tier, row) => model.tiers[tier]?.id ?? explainer(model, columns, cutoffs, 'en')(row),
  );
}

/** The outcome of one client. */
export function outcome(model: Model, given: Readonly<Record<string, Given>>): string {
  return outcomes(model, Object.fromEntries(Object.entries(given).map(([id, value]) => [id, [value]])))[0]!;
}

export function columnsOf(given: GivenColumns): Record<string, MeasureColumn> {
  return Object.fromEntries(Object.entries(given).map(([id, values]) => [id, columnOf(values)]));
}

function columnOf(given: readonly Given[]): MeasureColumn {
  return {
    values: Float64Array.from(given, (value) => (typeof value === 'number' ? value : NaN)),
    knowledge: Uint8Array.from(given, (value) => {
      if (value === null) return knowledge.blank;
      return typeof value === 'string' ? knowledge[value] : knowledge.known;
    }),
  };
}
