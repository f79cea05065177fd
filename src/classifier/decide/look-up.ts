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
  /** Rule and tier of a combination in one number, because one look-up is faster than two; -1 if a row must be asked. */
  const hits = new Int32Array(count).fill(-1);

  const ask = (row: number, combination: number) => {
    if (combination < 0) return write(row, decider.at(row));
    if (state[combination] === states.open) {
      writeAnswer(combination, decider.ofClient(row));
      state[combination] = decider.isBlank(row) ? states.blank : states.answered;
      const rule = answers.rules[combination]!;
      if (state[combination] === states.answered && rule >= 0)
        hits[combination] = (rule << 16) | (answers.tiers[combination]! & 0xffff);
    }
    if (state[combination] === states.blank && !isClient(row)) return write(row, { kind: 'noClient' });
    found.tiers[row] = answers.tiers[combination]!;
    found.missing[row] = answers.missing[combination]!;
    found.rules[row] = answers.rules[combination]!;
  };

  yield* eachSlice(rows, (from, to) => copyHits(hits, ofRows(from, to), found, from, ask));
  return found;
}

/** Writes rule and tier of each row whose combination is a hit, and lets the others be asked. */
function copyHits(
  hits: Int32Array,
  combinations: Int32Array,
  { tiers, rules }: Classification,
  from: number,
  ask: (row: number, combination: number) => void,
): void {
  for (let index = 0; index < combinations.length; index++) {
    const combination = combinations[index]!;
    const hit = combination < 0 ? -1 : hits[combination]!;
    if (hit < 0) ask(from + index, combination);
    else {
      // Each holds 16 bits, so the tier is what is left of the number.
      tiers[from + index] = hit;
      rules[from + index] = hit >> 16;
    }
  }
}
