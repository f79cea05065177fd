import type { Measure } from '../../classifier/measure';
import type { Adding, MeasureKind } from '../../classifier/measure-kinds';

interface ColumnKind {
  /** What several rows of one client come to; left out, they only say something if all say the same. */
  readonly adds?: Adding;
  /** May be in a currency. */
  readonly money?: true;
  /** May have a total below it. */
  readonly total?: true;
}

/** What a column of each kind of measure may be. */
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

/** How several rows of one client are added up; undefined if the measure only says something when all say the same. */
export const addingOf = ({ adds, kind }: Pick<Measure, 'adds' | 'kind'>): Adding | undefined =>
  adds ?? columnKinds[kind].adds;
