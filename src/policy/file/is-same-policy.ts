import { isObject } from '../../sheet/is-object';
import type { Policy } from '../policy';
import { policyToJson } from './policy-file';

/**
 * Returns whether a text of `policyToJson` holds this policy. The order of members does not count: a policy read from its
 * sheet may have them in another order than one from the pane or a file.
 */
export function isSamePolicy(policy: Policy, text: string | undefined): boolean {
  const own = policyToJson(policy);
  if (text === undefined || own === text) return own === text;
  try {
    return inOrder(own) === inOrder(text);
  } catch {
    // Somebody has changed the setting that held the text.
    return false;
  }
}

const inOrder = (text: string): string => JSON.stringify(JSON.parse(text), sorted);

const sorted = (_: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
