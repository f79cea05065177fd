import type { Model } from '../model';
import { eachSlice, type Sliced } from '../slices';
import { emptyFindings, writer, type Findings } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient, Verdict } from './decide-client';

/** Stands for an answer that is not known: the table was not asked yet, or the row may be no client. */
const notKnown = -(2 ** 31);

/**
 * Decides all rows. Asks the table once for each combination of intervals that occurs, stores the answer, and looks it
 * up for the other rows.
 */
export function* lookUp(
  model: Model,
  decider: ClientDecider,
  { count, ofRows }: Combinations,
  isClient: IsClient,
): Sliced<Findings> {
  const { rows } = decider.prepared;
  const found = emptyFindings(rows);
  const write = writer(model, found);
  /**
   * The reason and the tier for each combination in one number (`reason << 16 | tier`), because one look-up is faster
   * than two.
   */
  const answers = new Int32Array(count).fill(notKnown);
  /** The combination of rows whose measures are all blank: they are clients if `isClient` says so. */
  let blank = -1;
  let ofBlankClient: Verdict | undefined;

  const ask = (row: number, combination: number): void => {
    if (combination !== blank && !decider.isBlank(row)) {
      write(row, decider.ofClient(row));
      answers[combination] = (found.reasons[row]! << 16) | (found.tiers[row]! & 0xffff);
      return;
    }
    blank = combination;
    write(row, isClient(row) ? (ofBlankClient ??= decider.ofClient(row)) : { kind: 'noClient' });
  };

  yield* eachSlice(rows, (from, to) => {
    const combinations = ofRows(from, to);
    for (let at = 0; at < combinations.length; at++) {
      at = copyAnswers(answers, combinations, found, from, at);
      if (at < combinations.length) ask(from + at, combinations[at]!);
    }
  });
  return found;
}

/**
 * Stores the answers for rows of a slice, which begins at row `from`, up to the first whose answer is not known. Returns
 * the place of this row in the slice. Asks nothing itself, so that the engine optimizes a small loop, and not all that
 * asking takes.
 *
 * @param at the place in the slice to begin at
 */
function copyAnswers(
  answers: Int32Array,
  combinations: Int32Array,
  { tiers, reasons }: Findings,
  from: number,
  at: number,
): number {
  for (; at < combinations.length; at++) {
    const answer = answers[combinations[at]!]!;
    if (answer === notKnown) break;
    // A 16-bit array keeps the lower 16 bits, which are the tier.
    tiers[from + at] = answer;
    reasons[from + at] = answer >> 16;
  }
  return at;
}
