import { isObject } from '../../sheet/is-object';

/** Functions that convert a document to the next version; the function at index 0 converts version 0 to version 1. */
const steps: readonly ((document: unknown) => unknown)[] = [
  // Version 0 had no former names of tiers.
  (document) =>
    onMember(document, 'models', each(onTiers(each((tier) => ({ formerNames: [], ...object(tier) }))))),
];

/**
 * Converts a document of an older version to the newest one. Returns anything that is no policy unchanged, which later
 * checks refuse.
 */
export const migrated = (document: unknown, version: number): unknown => {
  const newer = steps.slice(version).reduce((older, step) => step(older), document);
  return version < steps.length ? { ...object(newer), clientTierPolicy: steps.length } : newer;
};

type Change = (value: unknown) => unknown;

const object = (value: unknown): object => (isObject(value) ? value : {});

const each =
  (change: Change): Change =>
  (value) =>
    Array.isArray(value) ? value.map(change) : value;

const onTiers =
  (change: Change): Change =>
  (model) =>
    onMember(model, 'tiers', change);

function onMember(value: unknown, member: string, change: Change): unknown {
  if (!isObject(value) || !Object.hasOwn(value, member)) return value;
  return { ...value, [member]: change(value[member]) };
}
