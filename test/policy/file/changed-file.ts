import { modelById } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import { faultText } from '../../../src/policy/fault';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import type { Policy } from '../../../src/policy/policy';
import { ownGridPolicy, standardPolicy, today } from '../policies';

export const policy: Policy = {
  language: 'en',
  asOf: today,
  models: [standardPolicy(modelById('sales-loyalty')), ownGridPolicy],
};

export const text = policyToJson(policy);

/** Returns the faults of a file in which something was changed, as `place code`. */
export function faultsOf(file: string): string[] {
  const read = policyFromJson(file);
  return 'faults' in read ? read.faults.map(({ place, code }) => `${place} ${code}`) : [];
}

export const sentencesOf = (file: string, language: Language) => {
  const read = policyFromJson(file);
  return 'faults' in read ? read.faults.map((fault) => faultText(fault, language)) : [];
};

export type Loose = Record<string, unknown> & { models: Record<string, unknown>[] };

export function changed(change: (document: Loose) => unknown): string {
  const document = JSON.parse(text) as Loose;
  change(document);
  return JSON.stringify(document);
}

/** Sets the value at a path. */
export function set(document: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1)!;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}
