import { partOf } from './thoroughness';
import type { Book } from '../open-book';
import { actionType, pathType, type QueryRequest } from '../../../src/simulator/wire/requests/protocol';

/** Matches methods that change nothing. */
const reads = /^_?(get|load|onAccess|find|keepReference|used)/i;

/**
 * Returns what a message of the add-in changes, without where and how often: the methods that it calls and the properties
 * that it sets, such as `Clear, Values`. Returns a blank text if it only reads.
 */
export function changesOf(request: string): string {
  const { Actions, ObjectPaths } = JSON.parse(request) as QueryRequest;
  const methods = [
    ...Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === pathType.method),
    ...Actions.filter(({ ActionType }) => ActionType === actionType.method),
  ].filter(({ Name }) => !reads.test(Name));
  const set = Actions.filter(({ ActionType }) => ActionType === actionType.setProperty);
  return [...new Set([...methods, ...set].map(({ Name }) => Name))].sort().join(', ');
}

/** Returns the kind of each message: what it changes; if it only reads, what was changed before it. */
function kindsOf(requests: readonly string[]): string[] {
  const changes = requests.map(changesOf);
  let last = '';
  return changes.map((changed) => {
    if (changed === '') return `reads after ${last}`;
    last = changed;
    return changed;
  });
}

/** Does the work. Returns the kind of each message that it sends; for the tests that repeat it for each message. */
export async function messagesOf({ excel }: Book, work: () => Promise<unknown>): Promise<string[]> {
  const before = excel.exchanges.at(-1)?.number ?? 0;
  await work();
  return kindsOf(excel.exchanges.filter(({ number }) => number > before).map(({ request }) => request));
}

/**
 * Returns the numbers of the messages, from 1, before which a test does something: in the thorough tests all, otherwise the
 * first, the last, and one of each kind.
 */
export const messagesToPlay = (kinds: readonly string[]): number[] =>
  partOf([...kinds.entries()], ([, kind]) => [kind]).map(([index]) => index + 1);
