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

/** Which clients to count: those with `value` in this column, such as Berlin in City; all while no value is chosen. */
export interface Only {
  readonly column: number;
  readonly value?: string;
}

interface ToSee {
  readonly customers: Customers | undefined;
  /** The plan whose counts the pane shows. */
  readonly plan: Plan | undefined;
  readonly model: Model;
  readonly overrides: OverrideTreatment;
  readonly draft: Draft;
}

/** What `useLens` returns: the counts by the user's choice of money and clients, and what can be chosen. */
export type LensState = ReturnType<typeof useLens>;

/**
 * Counts the clients of a plan again if other money than the model's is to be added up, or if only the clients with one
 * value in a column are to be counted. Otherwise the plan's own counts hold.
 */
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
    // Ignores a failure, such as customers that were deleted: the next plan fails too, and the pane reports that.
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
    /**
     * The counts by the user's choice; undefined while they are not known, or if the plan's own counts are to be shown.
     */
    seen,
    /** True while the clients are being counted again; the pane still shows earlier counts. */
    isCounting: isNeeded && plan !== undefined && (seen === undefined || result?.plan !== plan),
    only,
    setOnly: (next: Only | undefined) => setOnly(customers && next && { of: customers, only: next }),
    /** The values of the column in `only`, each with its number of clients. */
    values: result?.seen.values ?? [],
    money: { column, all: money.all },
    groups,
  };
}
