import { betterDirection } from '../../classifier/explain/better-direction';
import { knowledge, type Measure, type MeasureColumn } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { rowForm } from '../../classifier/row-form/row-form';
import type { Caps } from '../caps';
import { moneyMeasure } from '../match/money-measure';

/** The measure that says who stays in a tier without room for all. */
export interface StaysBy {
  readonly measure: Measure;
  /** 1 if the clients with the highest values stay, as with sales; -1 if those with the lowest, as with complaints. */
  readonly direction: 1 | -1;
}

/**
 * Returns the measures that can say who stays: those with a column that tell more from less.
 *
 * @param hasColumn returns whether a measure has a column, by its id
 */
export const measuresToStayBy = (
  { measures }: Pick<Model, 'measures'>,
  hasColumn: (id: string) => boolean,
): Measure[] => measures.filter(({ id, kind }) => hasColumn(id) && measureKinds[kind].says === undefined);

/**
 * Returns the measure that says who stays: the chosen one, otherwise the measure of money or the only one. Undefined if
 * the chosen one has no column, or if none was chosen and several could.
 */
export function staysBy(
  model: Model,
  { by }: Pick<Caps, 'by'>,
  hasColumn: (id: string) => boolean,
): StaysBy | undefined {
  const possible = measuresToStayBy(model, hasColumn);
  const usual = moneyMeasure(model, hasColumn) ?? (possible.length === 1 ? possible[0] : undefined);
  const measure = by === undefined ? usual : possible.find(({ id }) => id === by);
  if (!measure) return undefined;
  const given = new Set(model.measures.flatMap(({ id }) => (hasColumn(id) ? [id] : [])));
  const form = rowForm(model, given);
  return { measure, direction: betterDirection(form, measure.id, (id) => fixedNumber(form, id)) };
}

/** Returns the number of a fixed cut-off, such as an end of a scale; NaN for one that is computed from clients. */
function fixedNumber({ cutoffs }: Pick<Model, 'cutoffs'>, cutoff: string): number {
  const rule = cutoffs.find(({ id }) => id === cutoff)?.rule;
  return rule?.kind === 'fixed' ? rule.value : NaN;
}

/** Returns for each client how well she stands, the higher the better; NaN if her value is not known. */
export const standings = (
  { values, knowledge: known }: MeasureColumn,
  { direction }: StaysBy,
): Float64Array =>
  values.map((value, client) => (known[client] === knowledge.known ? direction * value : NaN));
