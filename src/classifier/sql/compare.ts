import type { Condition, Edge } from '../decision-table';
import { all, firstOf } from './sql-text';
import { cutoffText, endless, isDrawn, type Writing } from './writing';

/** Writes a condition; NULL if the measure is not known. */
export function conditionText(
  writing: Writing,
  { from, above, upTo, below }: Condition,
  value: string,
): string {
  const comparisons = [
    ...compared(writing, value, '>=', from),
    ...compared(writing, value, '>', above),
    ...compared(writing, value, '<=', upTo),
    ...compared(writing, value, '<', below),
  ];
  return comparisons.length === 0 ? firstOf([[`${value} IS NOT NULL`, 'TRUE']]) : all(comparisons);
}

function compared(writing: Writing, value: string, sign: string, edge: Edge | undefined): string[] {
  if (edge === undefined) return [];
  if (typeof edge === 'number')
    return [
      `${value} ${sign} ${Number.isFinite(edge) ? writing.dialect.number(edge) : endless(writing, edge)}`,
    ];
  const text = cutoffText(writing, edge);
  const cutoff = writing.model.cutoffs.find(({ id }) => id === edge)!;
  if (!isDrawn(cutoff)) return [`${value} ${sign} ${text}`];
  // A cut-off is NULL if no client has a number to compute it from; "high" still counts as above it, "low" as below.
  const [high, low] = sign.startsWith('>') ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
  return [
    firstOf(
      [
        [`${value} = ${endless(writing, 1)}`, high],
        [`${value} = ${endless(writing, -1)}`, low],
      ],
      `${value} ${sign} ${text}`,
    ),
  ];
}
