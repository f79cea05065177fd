import type { Measure } from '../../classifier/measure';
import type { Adding, MeasureKind } from '../../classifier/measure-kinds';

interface ColumnKind {
  /** How several rows of one client are combined; if left out, they must all be equal. */
  readonly adds?: Adding;
  /** May have a currency. */
  readonly money?: true;
  /** May have a total below it. */
  readonly total?: true;
}

/** Properties of a column of each kind of measure. */
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

/** Returns how several rows of one client are combined; undefined if they must all be equal. */
export const addingOf = ({ adds, kind }: Pick<Measure, 'adds' | 'kind'>): Adding | undefined =>
  adds ?? columnKinds[kind].adds;
