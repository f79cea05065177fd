/**
 * An object with every member of `T`, also those that `T` may lack; these may be undefined. The compiler then names each
 * place that a new member needs.
 */
export type Whole<T> = { readonly [Name in keyof Required<T>]: T[Name] };

/** A test for each member of `T`. */
export type TestOfMembers<T> = { readonly [Name in keyof Required<T>]: (value: unknown) => boolean };

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Makes the test for a member that may be left out. */
export const isLeftOutOr = (holds: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || holds(value);

/** Returns whether each member of an object passes its test; one that is missing is tested as undefined. */
export const passes = <T>(value: Readonly<Record<string, unknown>>, tests: TestOfMembers<T>): boolean =>
  Object.entries<(member: unknown) => boolean>(tests).every(([name, holds]) => holds(value[name]));
