import { cutoffValues, resolveCutoffs } from '../../src/classifier/cutoffs/resolve-cutoffs';
import { classify } from '../../src/classifier/decide/classify';
import { knowledge } from '../../src/classifier/measure';
import { catalogue } from '../../src/classifier/models/catalogue';
import { noClient } from '../../src/classifier/unclassified';
import { handLoops } from './hand-loops';
import { median } from './median';
import { processorTimeSince } from './measure/processor-time';
import { sampleColumns } from './sample-columns';

/** Medians of processor time, in milliseconds. */
export interface MeasuredModel {
  readonly rows: number;
  readonly classifier: number;
  readonly hand: number;
  /** Median of ratios, classifier to loop by hand, each between two runs one after the other. */
  readonly ratio: number;
}

/**
 * Measures one model in a process of its own, so that calls of other models do not influence what the engine optimizes.
 * Classifier and loop by hand take turns, so that other work on the machine slows both.
 */
function measure(id: string, rows: number, runs: number): MeasuredModel {
  const model = catalogue.find((each) => each.id === id)!;
  const columns = sampleColumns(model, rows);
  const resolved = resolveCutoffs(model, columns);
  const cutoffs = cutoffValues(resolved);
  const values = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.values]));
  const numbers = Object.fromEntries(resolved.map((cutoff) => [cutoff.id, cutoff.value]));
  const known = Object.values(columns)[0]!.knowledge;

  const byHand = (): Int16Array => {
    const tiers = new Int16Array(rows);
    const tierOf = handLoops[id]!(values, numbers, known);
    for (let row = 0; row < rows; row++) tiers[row] = known[row] === knowledge.known ? tierOf(row) : noClient;
    return tiers;
  };

  const [ours, theirs] = [classify(model, columns, cutoffs).tiers, byHand()];
  const differing = ours.findIndex((tier, row) => tier !== theirs[row]);
  if (differing >= 0)
    throw new Error(`${id}: row ${differing} is ${ours[differing]}, by hand ${theirs[differing]}`);
  const times = Array.from({ length: runs }, () => ({
    hand: timeOf(byHand),
    classifier: timeOf(() => classify(model, columns, cutoffs)),
  }));
  return {
    rows,
    classifier: median(times.map(({ classifier }) => classifier)),
    hand: median(times.map(({ hand }) => hand)),
    ratio: median(times.map(({ classifier, hand }) => classifier / hand)),
  };
}

/** Returns the milliseconds of the processor that some work takes. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return processorTimeSince(start);
}

const [id, rows, runs] = process.argv.slice(2);
console.log(JSON.stringify(measure(id!, Number(rows), Number(runs))));
