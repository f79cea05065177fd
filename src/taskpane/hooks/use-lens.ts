import { useEffect, useMemo, useState } from 'react';
import type { Model } from '../../classifier/model';
import type { LensColumns } from '../../excel/preview/look-through';
import type { Customers } from '../../sheet/customers';
import { groupColumns, moneyColumns } from '../../sheet/match/lens-columns';
import type { OverrideTreatment } from '../../sheet/override';
import { anyMoney, type Seen } from '../../sheet/plan/lens';
import type { Plan } from '../../sheet/plan/plan';
import type { SegmentActions } from '../state/actions';
import type { Draft } from '../state/pane-state';

/** Clients with one value in a column; all until a value is chosen. */
export interface Only {
  readonly column: number;
  readonly value?: string;
}

interface ToSee {
  readonly customers: Customers | undefined;
  /** The plan that is shown. */
  readonly plan: Plan | undefined;
  readonly model: Model;
  readonly overrides: OverrideTreatment;
  readonly draft: Draft;
}

/** How the clients are counted in the pane. */
export type LensState = ReturnType<typeof useLens>;

/** Counts the clients of a plan by the money of a column, and only those with one value in a column of her choice. */
export function useLens(actions: SegmentActions, { customers, plan, model, overrides, draft }: ToSee) {
  const [chosen, setOnly] = useState<{ readonly of: Customers; readonly only: Only }>();
  const only = chosen && chosen.of === customers ? chosen.only : undefined;
  const [result, setResult] = useState<{ readonly plan: Plan; readonly key: string; readonly seen: Seen }>();
  const money = useMemo(
    () => (customers ? moneyColumns(customers, anyMoney) : { proposed: undefined, all: [] }),
    [customers],
  );
  const groups = useMemo(() => (customers ? groupColumns(customers) : []), [customers]);

  const measure = plan?.money?.measure;
  const own = measure === undefined ? undefined : draft.columns[measure];
  const column = draft.money ?? own ?? money.proposed;
  const isNeeded = only !== undefined || column !== own;
  const columns: LensColumns = { ...(column !== undefined && { money: column }), ...(only && { only }) };
  const key = JSON.stringify([model.id, overrides, columns]);

  useEffect(() => {
    if (!customers || !plan || !isNeeded) return;
    let isWanted = true;
    const { money, only } = JSON.parse(key)[2] as LensColumns;
    // If the customers are gone, the count that follows says so.
    actions
      .lookThrough(customers, { plan, model, overrides }, { money, only })
      .then((seen) => isWanted && setResult({ plan, key, seen }))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [actions, customers, plan, model, overrides, isNeeded, key]);

  const seen = isNeeded && result?.key === key ? result.seen : undefined;
  return {
    /** What is seen; undefined if the plan's own counts are to be shown, or while it is not known yet. */
    seen,
    /** Whether counting is under way: what is shown is of before. */
    isCounting: isNeeded && plan !== undefined && (seen === undefined || result?.plan !== plan),
    only,
    setOnly: (next: Only | undefined) => setOnly(customers && next && { of: customers, only: next }),
    /** The values of the column that clients are counted by. */
    values: result?.seen.values ?? [],
    money: { column, all: money.all },
    groups,
  };
}
