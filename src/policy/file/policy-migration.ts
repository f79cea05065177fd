import { isObject } from '../../sheet/is-object';

/** Converts a document of each version, by index, into one of the next. */
const steps: readonly ((document: unknown) => unknown)[] = [
  // Version 0 had no former names.
  (document) =>
    onMember(document, 'models', each(onTiers(each((tier) => ({ formerNames: [], ...object(tier) }))))),
];

/**
 * Converts a document of an older version into one of the newest. Anything that is no policy is unchanged, for the
 * checks that follow.
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
