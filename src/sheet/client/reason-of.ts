import type { Language } from '../../classifier/language';
import { tierBeforeCap } from '../caps/caps-applied';
import { withCapReason } from '../caps/caps-text';
import { words } from '../words/languages';
import type { Plan } from '../plan/plan';

type Reasons = Pick<Plan, 'basis' | 'caps' | 'staying' | 'outcomes'>;

/**
 * Returns why a client has her tier: the reason by the rules, and if band or cap gave her another tier, that.
 *
 * @param client the number of the client in the plan
 * @param byRules the reason by the rules
 */
export function reasonOf(
  { basis: { model }, caps, staying, outcomes }: Reasons,
  client: number,
  byRules: string,
  language: Language,
): string {
  const stays = staying && model.tiers[staying.tiers[client]!];
  const why = stays
    ? words[language].caps.nearCutoff(byRules, percentText(staying.band), stays.name[language])
    : byRules;
  return withCapReason(why, model, caps, { client, now: outcomes.computed[client]! }, language);
}

/** Returns whether the rules alone gave a client her tier. */
export const isByRules = ({ caps, staying }: Reasons, client: number): boolean =>
  (staying?.tiers[client] ?? -1) < 0 && tierBeforeCap(caps, client) === undefined;

const percentText = (share: number) => `${Math.round(share * 100)}%`;
