import type { Model } from '../../classifier/model';
import { unclassified } from '../../classifier/unclassified';
import type { Override } from '../override';
import { KnownTexts } from '../record/known-texts';
import type { EarlierColumns } from '../record/earlier-columns';
import type { RowOutcomes } from './plan';
import { tierTyped } from './tally';

/** In place of a tier index: somebody typed another text. */
export const otherText = -3;

/**
 * Returns the outcome of each row.
 *
 * @param rowsWith returns all rows of the client on a row, the first one first
 * @param typed what the user typed into the columns of an earlier run
 */
export function rowOutcomes(
  model: Model,
  computed: Int16Array,
  rowsWith: (row: number) => readonly number[],
  typed?: { readonly earlier: EarlierColumns; readonly overrides: readonly Override[] },
): RowOutcomes {
  const isFirst = Uint8Array.from(computed, (_, row) => (rowsWith(row)[0] === row ? 1 : 0));
  if (!typed) return { computed, byHand: computed, isFirst };
  const known = new KnownTexts(model, typed.earlier.texts);
  const byHand = computed.slice();
  for (const { row, column, typed: text } of typed.overrides) {
    if (column !== 'segment' || isFirst[row] === 0) continue;
    const tier = tierTyped(model, known, text);
    for (const each of rowsWith(row)) byHand[each] = tier === 'other' ? otherText : tier;
  }
  return { computed, byHand, isFirst };
}

/** Tells whether an outcome is that of a client. */
export const isOfClient = (outcome: number) =>
  outcome >= 0 || outcome === unclassified || outcome === otherText;
