/**
 * An object with every member of `T`, also those that `T` may lack; these may be undefined. The compiler then names each
 * place that a new member needs.
 */
export type Whole<T> = { readonly [Name in keyof Required<T>]: T[Name] };

/** A test for each member of `T`. */
export type TestOfMembers<T> = { readonly [Name in keyof Required<T>]: (value: unknown) => boolean };

/** Returns whether each member of an object passes its test; one that is missing is tested as undefined. */
export const passes = <T>(value: Readonly<Record<string, unknown>>, tests: TestOfMembers<T>): boolean =>
  Object.entries<(member: unknown) => boolean>(tests).every(([name, holds]) => holds(value[name]));
