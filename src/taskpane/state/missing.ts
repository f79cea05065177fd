import type { Model } from '../../classifier/model';
import type { DecimalMark } from '../text/number-text';
import { ruleOf } from './cutoff-draft';
import type { Draft } from './pane-state';

/** Returns the required measures without a column, and the cut-offs whose number is missing or not valid. */
export function missingFrom(draft: Draft, { measures, cutoffs }: Model, mark: DecimalMark) {
  return {
    columns: measures.filter(({ id, optional }) => !optional && draft.columns[id] === undefined),
    cutoffs: cutoffs.filter(({ id, least }) => {
      const cutoff = draft.cutoffs[id];
      return cutoff !== undefined && ruleOf(cutoff, mark, least) === undefined;
    }),
  };
}
