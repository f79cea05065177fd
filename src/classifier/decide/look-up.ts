import type { Model } from '../model';
import { eachSlice, type Sliced } from '../slices';
import { emptyClassification, writer, type Classification } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient } from './decide-client';

/** States of a combination: nobody had it yet; it is blank in all measures; its answer is that of every row. */
const states = { open: 0, blank: 1, answered: 2 } as const;

/** Asks the table once for each combination of intervals, and then looks up the answer. */
export function* lookUp(
  model: Model,
  decider: ClientDecider,
  { count, ofRows }: Combinations,
  isClient: IsClient,
): Sliced<Classification> {
  const { rows } = decider.prepared;
  const found = emptyClassification(rows);
  const write = writer(model, found);
  const answers = emptyClassification(count);
  const writeAnswer = writer(model, answers);
  const state = new Uint8Array(count);
  const ask = (row: number, combination: number) => {
    writeAnswer(combination, decider.ofClient(row));
    state[combination] = decider.isBlank(row) ? states.blank : states.answered;
  };

  yield* eachSlice(rows, (from, to) => {
    const combinations = ofRows(from, to);
    for (let row = from; row < to; row++) {
      const combination = combinations[row - from]!;
      if (combination < 0) {
        write(row, decider.at(row));
        continue;
      }
      if (state[combination] === states.open) ask(row, combination);
      found.tiers[row] = answers.tiers[combination]!;
      found.missing[row] = answers.missing[combination]!;
      found.rules[row] = answers.rules[combination]!;
      if (state[combination] === states.blank && !isClient(row)) write(row, { kind: 'noClient' });
    }
  });
  return found;
}
