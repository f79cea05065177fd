import type { Model } from '../../classifier/model';
import { cellAddress } from '../../sheet/cells/cell';
import { cutoffColumn, type Body } from '../layout/model-positions';
import * as native from './native-checks';
import { shareCutoffs } from '../model/share-cutoffs';

/** Returns a formula for the number of a cut-off. A share becomes a fraction of 1. */
export function numberCell(body: Body, form: Model, cutoff: string): string {
  const cell = plainCell(body, form, cutoff);
  return shareCutoffs(form).includes(cutoff) ? native.asShare(cell) : cell;
}

const plainCell = (body: Body, { cutoffs }: Model, cutoff: string) =>
  cellAddress(body.top + cutoffs.findIndex(({ id }) => id === cutoff), cutoffColumn.number);

/** Returns a formula for each cut-off's number, in the order of the model. */
export const numbersOf = (body: Body, form: Model) =>
  shareCutoffs(form).length === 0
    ? [native.rangeOf(body, cutoffColumn.number)]
    : form.cutoffs.map(({ id }) => numberCell(body, form, id));
