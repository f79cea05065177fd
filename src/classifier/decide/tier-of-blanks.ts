import { fixedNumber } from '../cutoff';
import { clientDecider } from './decide-client';
import { knowledge, type MeasureColumn } from '../measure';
import type { Model } from '../model';

/**
 * Returns the id of the tier of a client whose measures are all blank; undefined if the table gives none.
 *
 * @param given ids of the measures that have a column
 * @throws if the tier depends on a cut-off without a fixed number, which happens in no model of the catalogue
 */
export function tierOfBlanks(model: Model, given: readonly string[]): string | undefined {
  const blank: MeasureColumn = { values: new Float64Array(1), knowledge: Uint8Array.of(knowledge.blank) };
  const columns = Object.fromEntries(given.map((id) => [id, blank]));
  const cutoffs = Object.fromEntries(
    model.cutoffs.map((cutoff) => [cutoff.id, Float64Array.of(fixedNumber(cutoff))]),
  );
  const verdict = clientDecider(model, columns, cutoffs, () => true).at(0);
  const rule = verdict.kind === 'hit' ? model.table[verdict.rule]! : undefined;
  return rule && 'tier' in rule ? rule.tier : undefined;
}
