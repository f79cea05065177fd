import { type HostObject } from './host-object';

/** The names of the Office.js classes that have the shape of `T`. */
type ClassNameOf<T> = {
  [Name in keyof typeof Excel]: (typeof Excel)[Name] extends { readonly prototype: infer Instance }
    ? Instance extends T
      ? T extends Instance
        ? Name
        : never
      : never
    : never;
}[keyof typeof Excel];

/** The host object that stands behind the Office.js class `T`: known by its `className`. */
export type HostOf<T> = HostObject & { readonly className: ClassNameOf<T> };

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T;

type HostParameter<T> = T extends OfficeExtension.ClientObject ? HostOf<T> : DeepReadonly<T>;
type HostParameters<Parameters extends readonly unknown[]> = {
  [Index in keyof Parameters]: HostParameter<Parameters[Index]>;
};

/** What a method answers; only one named `...OrNullObject` may answer that there is no such object. */
type HostAnswer<Result, Name> =
  Result extends OfficeExtension.ClientResult<infer Value>
    ? DeepReadonly<Value>
    : Result extends OfficeExtension.ClientObject
      ? HostOf<Result> | (Name extends `${string}OrNullObject` ? null : never)
      : void;

/** Declared as a method, so that a host may take its own class where the contract has `HostOf` that class. */
type HostMethod<Parameters extends readonly unknown[], Answer> = {
  method(...parameters: HostParameters<Parameters>): Answer | Promise<Answer>;
}['method'];

type HostMember<Member, Name> = Member extends (...parameters: infer Parameters) => infer Result
  ? HostMethod<Parameters, HostAnswer<Result, Name>>
  : Member extends OfficeExtension.ClientObject
    ? HostOf<Member>
    : DeepReadonly<Member> | null;

/**
 * The listed members of an Office.js class as a host object must have them, for `implements`:
 * `class RangeHost extends HostObject implements HostMembers<Excel.Range, 'values' | 'getCell'>`.
 *
 * Objects are hosts (`className` tells which), a `ClientResult` is its value, a scalar may be null (as Excel answers
 * where the cells of a range differ), a method may be asynchronous.
 */
export type HostMembers<T, Names extends keyof T> = { [Name in Names]-?: HostMember<T[Name], Name> };
