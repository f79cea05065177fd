import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import type { Model } from '../model';
import type { Dialect } from './dialects/dialect';

/** What a statement is made for: engine, model, columns, day. */
export interface Writing {
  readonly dialect: Dialect;
  /** The model in row form (see `row-form.ts`); a fixed rule becomes a number in the statement. */
  readonly model: Model;
  /** The measures that have a column, in the order of the model. */
  readonly given: readonly Measure[];
  /**
   * The day from which to count elapsed time, as an Excel serial number; left out: the day on which the statement runs.
   */
  readonly asOf?: number;
}

/**
 * What an auxiliary column has of a measure's cell, such as its text, its number or its state. `read` is any number
 * that was read; `number` only a finite one.
 */
export type Part = 'cell' | 'is' | 'read' | 'number' | 'word' | 'day' | 'value' | 'state';

const prefix = 'clienttier';

/** Names an auxiliary column of a measure. The prefix keeps it apart from the columns of the table. */
export const columnOf = ({ dialect }: Writing, measure: string, part: Part): string =>
  dialect.name(`${prefix}_${measure}_${part}`);

/** Names any other auxiliary column, or a step. */
export const named = ({ dialect }: Pick<Writing, 'dialect'>, id: string): string =>
  dialect.name(`${prefix}_${id}`);

/** Returns whether the statement computes a cut-off from the clients. */
export const isDrawn = ({ rule }: Cutoff): boolean => rule.kind !== 'fixed';

/** Writes the number of a cut-off, or the name of the column or variable with its number. */
export function cutoffText(writing: Writing, id: string): string {
  const cutoff = writing.model.cutoffs.find((each) => each.id === id);
  if (!cutoff) throw new Error(`The model ${writing.model.id} has no cut-off ${id}`);
  return cutoff.rule.kind === 'fixed'
    ? writing.dialect.number(cutoff.rule.value)
    : named(writing, `cutoff_${id}`);
}

/** Writes infinity for a number above 0, minus infinity for any other: the values of "high" and "low". */
export const endless = ({ dialect }: Writing, number: number): string =>
  `CAST('${number > 0 ? 'Infinity' : '-Infinity'}' AS ${dialect.types.double})`;

/** Writes the condition that a number is finite and not NaN, which engines sort above all numbers. */
export const isFinite = (writing: Writing, number: string): string =>
  `${number} > ${endless(writing, -1)} AND ${number} < ${endless(writing, 1)}`;
