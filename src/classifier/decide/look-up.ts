import type { Model } from '../model';
import { eachSlice, type Sliced } from '../slices';
import { emptyClassification, writer, type Classification } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient } from './decide-client';

/** States of a combination: no row had it yet; all measures are blank; the answer is known. */
const states = { open: 0, blank: 1, answered: 2 } as const;

/**
 * Decides all rows. Asks the table once for each combination of intervals that occurs, stores the answer, and looks it
 * up for the other rows. Asks again for each row with an unreadable cell.
 */
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
  /**
   * Rule and tier of each combination, packed into one number because one look-up is faster than two. -1 until the
   * combination has an answer, and if all its measures are blank or no rule decides.
   */
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

/** Stores rule and tier of each row whose combination has them; calls `ask` for the other rows. */
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
      // A 16-bit array keeps the lower 16 bits, which are the tier.
      tiers[from + index] = hit;
      rules[from + index] = hit >> 16;
    }
  }
}
