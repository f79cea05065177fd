import { useEffect, useState } from 'react';
import type { Model } from '../../classifier/model';
import type { Customers } from '../../sheet/customers';
import { tallyOf } from '../../sheet/plan/tally';
import type { Plan, TierTally } from '../../sheet/plan/plan';

/**
 * Maps the id of each model to the number of clients that each of its tiers would get. Models not counted yet are
 * missing.
 */
export type Outcomes = ReadonlyMap<string, TierTally>;

const none: Outcomes = new Map();

/** The most rows for which the models in the list are counted; with more, this would keep Excel busy. */
const mostRows = 20_000;

/** Milliseconds to wait before the models in the list are counted, so that the chosen model is counted first. */
const COUNT_AFTER = 600;

/**
 * Counts how many clients each tier of these models would get, one model after the other, while the pane does nothing
 * else.
 *
 * @param tryModel starts to plan by a model; returns undefined if the model lacks a column
 * @param edits number of edits of the sheet; if it changes, all models are counted again
 */
export function useOutcomes(
  customers: Customers | undefined,
  models: readonly Model[],
  tryModel: (model: Model) => Promise<Plan> | undefined,
  isIdle: boolean,
  edits: number,
): Outcomes {
  const [counted, setCounted] = useState<{ readonly key: unknown; readonly outcomes: Outcomes }>();
  // Drops the counts if the sheet was edited, or if customers or models have changed.
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
        if (!isWanted || found.has(model.id)) continue;
        // If the count of a model fails, the model gets no preview. If the user chooses the model, the pane says why.
        const plan = await tryModel(model)?.catch(() => undefined);
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
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `outcomes` and `tryModel` change with each count: it would start again
  }, [customers, isIdle, key]);
  return outcomes;
}
