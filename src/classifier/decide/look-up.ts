import type { Model } from '../model';
import { eachSlice, type Sliced } from '../slices';
import { noClient } from '../unclassified';
import { emptyClassification, writer, type Classification } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient } from './decide-client';

/** The tier index in an answer that the table has not been asked for yet. */
const notAsked = -3;

/**
 * Decides all rows. Asks the table once for each combination of intervals that occurs, stores the answer, and looks it
 * up for the other rows.
 */
export function* lookUp(
  model: Model,
  decider: ClientDecider,
  { count, ofRows }: Combinations,
  isClient: IsClient,
): Sliced<Classification> {
  const { rows } = decider.prepared;
  const found = emptyClassification(rows);
  // Two answers per combination. The one at `count + combination` is for a row whose measures are all blank but that is
  // known to be a client, for example by its name.
  const answers = emptyClassification(2 * count);
  answers.tiers.fill(notAsked);
  const writeAnswer = writer(model, answers);
  /**
   * For each combination with a tier its rule and tier in one number (`rule << 16 | tier`), because one look-up is
   * faster than two; -1 for the others.
   */
  const hits = new Int32Array(count).fill(-1);

  const answerOf = (row: number, combination: number): number => {
    if (answers.tiers[combination] === notAsked) {
      writeAnswer(combination, decider.isBlank(row) ? { kind: 'noClient' } : decider.ofClient(row));
      if (answers.tiers[combination]! >= 0)
        hits[combination] = (answers.rules[combination]! << 16) | answers.tiers[combination]!;
    }
    if (answers.tiers[combination] !== noClient || !isClient(row)) return combination;
    const named = count + combination;
    if (answers.tiers[named] === notAsked) writeAnswer(named, decider.ofClient(row));
    return named;
  };
  const look = (row: number, combination: number) => {
    const answer = answerOf(row, combination);
    found.tiers[row] = answers.tiers[answer]!;
    found.rules[row] = answers.rules[answer]!;
    found.missing[row] = answers.missing[answer]!;
  };

  yield* eachSlice(rows, (from, to) => copyHits(hits, ofRows(from, to), found, from, look));
  return found;
}

/** Stores rule and tier of each row whose combination has them; calls `look` for the other rows. */
function copyHits(
  hits: Int32Array,
  combinations: Int32Array,
  { tiers, rules }: Classification,
  from: number,
  look: (row: number, combination: number) => void,
): void {
  for (let index = 0; index < combinations.length; index++) {
    const hit = hits[combinations[index]!]!;
    if (hit < 0) look(from + index, combinations[index]!);
    else {
      // A 16-bit array keeps the lower 16 bits, which are the tier.
      tiers[from + index] = hit;
      rules[from + index] = hit >> 16;
    }
  }
}
