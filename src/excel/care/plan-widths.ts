import type { PlanColumn } from '../../care/sheet/care-columns';

/** Widths of columns of the plan, in points; columns of counts have `usualWidth`. Narrow, so that a page can be read. */
const widths: Partial<Record<PlanColumn, number>> = {
  rank: 44,
  client: 140,
  tier: 80,
  owner: 72,
  block: 80,
  last: 72,
  due: 72,
  value: 82,
  why: 260,
  benefit: 120,
  next: 72,
  done: 68,
  entitled: 260,
};
const usualWidth = 62;

export const widthOf = (column: PlanColumn): number => widths[column] ?? usualWidth;

/** The height of the header row in points: four lines, because *Days since met in person* needs them beside its button. */
export const headerHeight = 62;
