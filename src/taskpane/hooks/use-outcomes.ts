import { useEffect, useState } from 'react';
import type { Model } from '../../classifier/model';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { tallyOf } from '../../sheet/plan/tally';
import type { TierTally } from '../../sheet/plan/plan';
import type { SegmentActions } from '../state/actions';

/** What each question would give, by model id; those not counted yet are left out. */
export type Outcomes = ReadonlyMap<string, TierTally>;

const none: Outcomes = new Map();

/** With more rows, counting every question would keep Excel busy. */
const mostRows = 20_000;

/** Delay in milliseconds, so that the count that the user waits for comes first. */
const COUNT_AFTER = 600;

/**
 * Counts what these questions would give, one after the other, while nothing else is under way.
 *
 * @param edits Changes with each edit of the sheet: then everything is counted anew
 */
export function useOutcomes(
  actions: SegmentActions,
  customers: Customers | undefined,
  models: readonly Model[],
  choiceFor: (model: Model) => Choice | undefined,
  isIdle: boolean,
  edits: number,
): Outcomes {
  const [counted, setCounted] = useState<{ readonly key: unknown; readonly outcomes: Outcomes }>();
  // Counts anew for other customers or after an edit; what was counted before is not shown any more.
  const key = `${edits} ${models.map(({ id }) => id).join()}`;
  const [of, setOf] = useState<Customers>();
  if (of !== customers) {
    setOf(customers);
    setCounted(undefined);
  }
  const outcomes = counted?.key === key ? counted.outcomes : none;

  useEffect(() => {
    if (!customers || !isIdle || customers.range.rows > mostRows) return;
    let isWanted = true;
    const count = async () => {
      const found = new Map(outcomes);
      for (const model of models) {
        const choice = choiceFor(model);
        if (!isWanted || !choice || found.has(model.id)) continue;
        // A question that cannot be answered has no preview; asked, it says why.
        const plan = await actions.tryQuestion(customers, choice).catch(() => undefined);
        if (!isWanted || !plan) continue;
        found.set(model.id, tallyOf(plan, 'replace'));
        setCounted({ key, outcomes: new Map(found) });
      }
    };
    const timer = setTimeout(() => void count(), COUNT_AFTER);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // What was found so far does not start the work again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [actions, customers, isIdle, key]);
  return outcomes;
}
