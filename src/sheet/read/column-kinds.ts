import type { Measure } from '../../classifier/measure';
import type { Adding, MeasureKind } from '../../classifier/measure-kinds';

interface ColumnKind {
  /** How to combine several rows of one client; left out: only equal rows can be combined. */
  readonly adds?: Adding;
  /** True if the cells may have a currency. */
  readonly money?: true;
  /** True if a total may be below the column. */
  readonly total?: true;
}

/**
 * Says for each kind of measure how to combine several rows of a client, and whether the column may have currencies or a
 * total below it.
 */
export const columnKinds: Readonly<Record<MeasureKind, ColumnKind>> = {
  amount: { money: true, total: true },
  count: { total: true },
  share: {},
  rate: {},
  flag: { adds: 'largest' },
  daysSince: { adds: 'smallest' },
  monthsSince: { adds: 'smallest' },
  yearsSince: { adds: 'largest' },
  monthsSinceDate: { adds: 'largest' },
  daysUntil: { adds: 'largest' },
  category: {},
  stage: {},
  interval: {},
};

/** Returns how to combine several rows of one client; undefined if only equal rows can be combined. */
export const addingOf = ({ adds, kind }: Pick<Measure, 'adds' | 'kind'>): Adding | undefined =>
  adds ?? columnKinds[kind].adds;
