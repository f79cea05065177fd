import { asksServiceLevels } from '../../sheet/caps';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { CustomerRange } from '../../sheet/customer-range';
import type { Plan } from '../../sheet/plan/plan';
import { planOfClients } from '../../sheet/plan/plan-segments';
import { readClients } from '../../sheet/plan/read-clients';
import type { Question } from '../../sheet/question';
import { withSegmentsAgain } from '../../sheet/match/segments-beside';
import { runSliced } from '../office/run-sliced';
import { questionUnderPolicy } from '../policy/question-under-policy';
import { readSituation, type Situation } from '../run/situation/read-situation';

let last:
  | { readonly range: CustomerRange; readonly asked: Choice; readonly situation: Situation }
  | undefined;

/**
 * Plans from the sheet as it is now, and keeps the cells that were read: `planAgain` can try other cut-offs on them
 * without asking Excel.
 */
export async function planAndKeep(
  context: Excel.RequestContext,
  customers: Customers,
  asked: Choice,
): Promise<Plan> {
  const situation = await readSituation(context, customers, asked);
  last = { range: customers.range, asked, situation };
  return situation.plan;
}

/**
 * Plans with other cut-offs or caps at once, from the cells that were read for the newest plan. Undefined if both are
 * the same, if more than these has changed in choice or customers, or if the service levels must be read. Somebody may have edited the sheet since:
 * a plan from the sheet as it is now must follow.
 */
export async function planAgain(customers: Customers, choice: Choice): Promise<Plan | undefined> {
  if (!last || !differsInCutoffs(choice, last.asked) || !isSame(customers.range, last.range))
    return undefined;
  const { hoursOfOne } = last.situation.question;
  const asksHours = asksServiceLevels(choice.caps);
  if (asksHours && !hoursOfOne) return undefined;
  const { found, policy, plan, read, own, question: before } = last.situation;
  const columns = withSegmentsAgain(choice.columns, customers.range, found.customers.range);
  const question = {
    ...questionUnderPolicy({ ...choice, columns }, found.customers, policy, own?.record),
    ...(asksHours && { hoursOfOne }),
  };
  // With other rules the model may have another row form, which reads other measures.
  const clients = isReadAlike(question, before)
    ? last.situation.clients
    : await runSliced(readClients(plan.range, question, read));
  return runSliced(planOfClients(plan.range, question, clients));
}

const isReadAlike = (one: Question, other: Question) =>
  JSON.stringify(one.measures) === JSON.stringify(other.measures);

const isSame = (one: CustomerRange, other: CustomerRange) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Returns whether two choices differ only in cut-offs and caps. False for equal choices, because the sheet may have changed and
 * cells that were read before are then of no use.
 */
const differsInCutoffs = (one: Choice, other: Choice) =>
  withoutCutoffs(one) === withoutCutoffs(other) && JSON.stringify(one) !== JSON.stringify(other);

const withoutCutoffs = (choice: Choice) =>
  JSON.stringify({ ...choice, cutoffs: undefined, caps: undefined, replacesTyped: undefined });
