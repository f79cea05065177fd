import { useEffect, useMemo, useState } from 'react';
import type { Model } from '../../classifier/model';
import type { Counted, LensColumns } from '../../excel/preview/look-through';
import type { Customers } from '../../sheet/customers';
import { groupColumns, moneyColumns } from '../../sheet/match/lens-columns';
import type { OverrideTreatment } from '../../sheet/override';
import { anyMoney, eachClientOf, type Seen } from '../../sheet/report/lens';
import type { Plan } from '../../sheet/plan/plan';
import { moneyToAddUp } from '../../sheet/plan/tally';
import type { SegmentActions } from '../state/actions/actions';
import { failureOf, type Failure } from '../state/failure';
import type { Draft } from '../state/pane-state';

/**
 * Which clients to count: those with `value` in this column, such as Berlin in City; all clients until a value is
 * chosen.
 */
export interface Only {
  readonly column: number;
  readonly value?: string;
}

interface ToSee {
  readonly customers: Customers | undefined;
  /** The plan that the pane shows counts of. */
  readonly plan: Plan | undefined;
  readonly model: Model;
  readonly overrides: OverrideTreatment;
  readonly draft: Draft;
}

/** What to count: the clients of a plan, with these columns of money and groups. */
interface Asked {
  readonly customers: Customers;
  readonly counted: Counted;
  readonly columns: LensColumns;
}

/** What `useLens` returns: the counts with the chosen money and clients, and what can be chosen. */
export type LensState = ReturnType<typeof useLens>;

/**
 * Counts the clients of a plan again if the user chose another column of money than the model's, or only the clients
 * with one value in a column. Otherwise the plan's own counts are shown.
 */
export function useLens(actions: SegmentActions, { customers, plan, model, overrides, draft }: ToSee) {
  const [chosen, setOnly] = useState<{ readonly of: Customers; readonly only: Only }>();
  const only = chosen && chosen.of === customers ? chosen.only : undefined;
  const money = useMemo(
    () => (customers ? moneyColumns(customers, anyMoney) : { proposed: undefined, all: [] }),
    [customers],
  );
  const groups = useMemo(() => (customers ? groupColumns(customers) : []), [customers]);

  const measure = plan?.money?.measure;
  const own = measure === undefined ? undefined : draft.columns[measure];
  const column = moneyToAddUp({
    chosen: draft.money,
    model,
    // If the plan has no money, the model's own column either is not counted yet or holds words such as *high*.
    columns: measure === undefined ? {} : draft.columns,
    proposed: money.proposed,
  });
  const isNeeded = only !== undefined || column !== own;
  const columns = useMemo<LensColumns>(
    () => ({ ...(column !== undefined && { money: column }), ...(only && { only }) }),
    [column, only],
  );
  const asked = useMemo(
    (): Asked | undefined =>
      customers && plan && isNeeded ? { customers, columns, counted: { plan, model, overrides } } : undefined,
    [customers, plan, isNeeded, columns, model, overrides],
  );
  const [last, setLast] = useState<{ readonly to: Asked; readonly seen: Seen }>();
  const [times, setTimes] = useState(0);
  const [failed, setFailed] = useState<{ readonly to: Asked; readonly failure: Failure }>();

  useEffect(() => {
    if (!asked) return;
    let isWanted = true;
    actions
      .lookThrough(asked.customers, asked.counted, asked.columns)
      .then((seen) => isWanted && setLast({ to: asked, seen }))
      .catch((error: unknown) => isWanted && setFailed({ to: asked, failure: failureOf(error) }));
    return () => {
      isWanted = false;
    };
  }, [actions, asked, times]);

  const ofPlan = useMemo(() => plan && eachClientOf(plan), [plan]);
  const each = isNeeded ? (last?.to === asked ? last?.seen.each : undefined) : ofPlan;
  const failure = asked !== undefined && failed?.to === asked ? failed.failure : undefined;
  /** The last counts of this list, perhaps of another plan or with other columns. */
  const before = last?.to.customers === customers ? last : undefined;
  const isSameChoice = before?.to.columns === columns && before.to.counted.model === model;
  return {
    /**
     * The counts with the chosen money and clients; while `isCounting`, those of an earlier plan. Undefined if there
     * are none, or if the plan's own counts are shown.
     */
    seen: isNeeded && isSameChoice ? before.seen : undefined,
    /** Money and value of each client of the plan; undefined while they are being read. */
    each,
    /** Why the count with the chosen money or clients failed; undefined if it did not. */
    failure,
    /** Counts again after a failure. */
    countAgain() {
      setFailed(undefined);
      setTimes(times + 1);
    },
    /** True while the clients are counted with a chosen column of money, or for a chosen value of a column. */
    isCounting: asked !== undefined && last?.to !== asked && failure === undefined,
    only,
    setOnly: (next: Only | undefined) => setOnly(customers && next && { of: customers, only: next }),
    /** The values of the column chosen in `only`, each with its number of clients. */
    values: before && before.to.columns.only?.column === only?.column ? before.seen.values : [],
    money: { column, all: money.all },
    groups,
  };
}
