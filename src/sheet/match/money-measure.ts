import type { Model } from '../../classifier/model';

/** Returns the measure whose sums say how much a tier brings: the first one about sales or profit that has a column. */
export const moneyMeasure = ({ measures }: Pick<Model, 'measures'>, hasColumn: (id: string) => boolean) =>
  measures.find(
    ({ id, kind, means = [] }) =>
      hasColumn(id) && kind === 'amount' && means.some((each) => each === 'money' || each === 'profit'),
  );
