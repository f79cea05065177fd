import type { Model } from '../model';
import { eachSlice, type Sliced } from '../slices';
import { emptyFindings, writer, type Findings } from './classification';
import type { Combinations } from './combinations';
import type { ClientDecider, IsClient, Verdict } from './decide-client';

/** In place of a reason: the answer is not known, because the table was not asked yet or the row may be no client. */
const notKnown = -(2 ** 15);

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
  /** The answer for each combination. */
  const answers = emptyFindings(count);
  answers.reasons.fill(notKnown);
  /** The combination of rows whose measures are all blank: they are clients if `isClient` says so. */
  let blank = -1;
  let ofBlankClient: Verdict | undefined;

  const ask = (row: number, combination: number): void => {
    if (combination !== blank && !decider.isBlank(row)) {
      write(row, decider.ofClient(row));
      answers.tiers[combination] = found.tiers[row]!;
      answers.reasons[combination] = found.reasons[row]!;
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
  answers: Findings,
  combinations: Int32Array,
  { tiers, reasons }: Findings,
  from: number,
  at: number,
): number {
  for (; at < combinations.length; at++) {
    const combination = combinations[at]!;
    const reason = answers.reasons[combination]!;
    if (reason === notKnown) break;
    tiers[from + at] = answers.tiers[combination]!;
    reasons[from + at] = reason;
  }
  return at;
}
