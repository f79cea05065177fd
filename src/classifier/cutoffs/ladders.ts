import { ascendingCutoffs, type Cutoff } from '../cutoff';
import type { Model } from '../model';
import { splitsClients } from './resolve-cutoffs';

/**
 * Returns the lists of cut-offs whose numbers must ascend. A list has all cut-offs of one measure, or the two ends of
 * one range. Leaves out cut-offs that no client is compared with.
 */
export function ladders(model: Pick<Model, 'cutoffs' | 'table' | 'derived'>): Cutoff[][] {
  const cutoffs = model.cutoffs.filter(({ id }) => splitsClients(model, id));
  const ladderOf = ({ measure, rangeOf }: Cutoff) => `${measure} ${rangeOf?.tier ?? ''}`;
  return [...new Set(cutoffs.map(ladderOf))].map((ladder) => {
    const steps = cutoffs.filter((cutoff) => ladderOf(cutoff) === ladder);
    return ascendingCutoffs(steps[0]!.measure, { cutoffs: steps, table: model.table });
  });
}
