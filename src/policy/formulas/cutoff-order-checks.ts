import type { Model } from '../../classifier/model';
import { cutoffColumn, type Body } from '../layout/model-positions';
import { neighbours } from '../model/policy-row-form';
import { shareCutoffs } from '../model/share-cutoffs';
import type { ModelPolicy } from '../policy';
import * as native from './native-checks';

/**
 * Returns formulas that check whether each share is from 0 to 1, or from 2 to 100 if typed in percent. Makes one
 * formula for each run of neighbouring rows.
 */
export function shareChecks(form: Model, body: Body): string[] {
  const rows = shareCutoffs(form).map((id) => rowOf(form, id));
  return runs(rows, (row, before) => row === before + 1).map((run) =>
    native.areShares(numbers(body, run[0]!, run.length)),
  );
}

/** Returns formulas that check whether cut-offs ascend, one formula for each run of neighbouring rows. */
export function orderChecks(policy: ModelPolicy, form: Model, body: Body): string[] {
  const shares = new Set(shareCutoffs(form));
  const pairs = neighbours(policy)
    .filter(([lower]) => !form.cutoffs[rowOf(form, lower)]?.rangeOf)
    .map(([lower, upper]) => ({
      lower: rowOf(form, lower),
      upper: rowOf(form, upper),
      ascend: shares.has(lower) ? native.sharesAscend : native.ascend,
    }));
  const follows = (pair: (typeof pairs)[number], before: (typeof pairs)[number]) =>
    pair.lower === before.lower + 1 && pair.upper === before.upper + 1 && pair.ascend === before.ascend;
  return runs(pairs, follows).map((run) => {
    const { lower, upper, ascend } = run[0]!;
    return ascend(numbers(body, lower, run.length), numbers(body, upper, run.length));
  });
}

const rowOf = ({ cutoffs }: Model, cutoff: string) => cutoffs.findIndex(({ id }) => id === cutoff);

const numbers = (body: Body, from: number, rows: number) =>
  native.rangeOf({ ...body, top: body.top + from, rows }, cutoffColumn.number);

/** Splits a list before each item that does not follow the one before it. */
function runs<T>(items: readonly T[], follows: (item: T, before: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && follows(item, last.at(-1)!)) last.push(item);
    else found.push([item]);
  }
  return found;
}
