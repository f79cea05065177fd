import { leastMeasures } from '../../classifier/least-measures';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { DecimalMark } from '../text/number-text';
import { capsOf } from './caps-draft';
import { ruleOf } from './cutoff-draft';
import type { Draft } from './pane-state';

/** Measures without a column, and how many of them need one. */
export interface MissingColumns {
  readonly measures: readonly Measure[];
  readonly least: number;
}

/**
 * Returns the measures that lack a column: the required ones; if all of these have one, the optional ones of which the
 * model needs some more (satisfaction: any three indicators). `least` is 0 if nothing is missing.
 */
export function missingColumns(
  { columns }: Pick<Draft, 'columns'>,
  model: Pick<Model, 'measures' | 'derived' | 'table'>,
): MissingColumns {
  const without = model.measures.filter(({ id }) => columns[id] === undefined);
  const required = without.filter(({ optional }) => !optional);
  if (required.length > 0) return { measures: required, least: required.length };
  const least = Math.max(0, leastMeasures(model) - (model.measures.length - without.length));
  return { measures: least > 0 ? without : [], least };
}

/** Returns what a draft lacks: columns, cut-offs with a valid number, and fields about the room in tiers. */
export function missingFrom(draft: Draft, model: Model, mark: DecimalMark) {
  return {
    columns: missingColumns(draft, model),
    cutoffs: model.cutoffs.filter(({ id, least }) => {
      const cutoff = draft.cutoffs[id];
      return cutoff !== undefined && ruleOf(cutoff, mark, least) === undefined;
    }),
    room: capsOf(draft, model, mark).fault,
  };
}
