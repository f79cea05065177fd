import type { Model } from '../../classifier/model';
import type { DecimalMark } from '../text/number-text';
import { ruleOf } from './cutoff-draft';
import type { Draft } from './pane-state';

/** The measures that have no column yet, and the cut-offs whose number is missing or makes no sense. */
export function missingFrom(draft: Draft, { measures, cutoffs }: Model, mark: DecimalMark) {
  return {
    columns: measures.filter(({ id, optional }) => !optional && draft.columns[id] === undefined),
    cutoffs: cutoffs.filter(({ id, least }) => {
      const cutoff = draft.cutoffs[id];
      return cutoff !== undefined && ruleOf(cutoff, mark, least) === undefined;
    }),
  };
}
