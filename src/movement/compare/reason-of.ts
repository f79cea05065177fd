import type { Reason } from '../mover';

/**
 * Returns why a client is in another tier.
 *
 * @param oldByToday the tier of the old figures by today's cut-offs
 * @param isIdle true if nothing was bought or given back between the dates
 */
export function reasonOf(
  { old, now, oldByToday }: { readonly old: number; readonly now: number; readonly oldByToday: number },
  isIdle: boolean,
): Reason {
  if (oldByToday === now) return 'cutoff';
  if (oldByToday === old) return isIdle ? 'time' : 'figures';
  return isIdle ? 'cutoffAndTime' : 'both';
}
