import { type HostObject } from './host-object';

/** The name of the Office.js class with the shape of `T`: `'Range'` for `Excel.Range`. */
type ClassNameOf<T> = {
  [Name in keyof typeof Excel]: (typeof Excel)[Name] extends { readonly prototype: infer Instance }
    ? Instance extends T
      ? T extends Instance
        ? Name
        : never
      : never
    : never;
}[keyof typeof Excel];

/** The host object for the Office.js class `T`, identified by its `className`. */
export type HostOf<T> = HostObject & { readonly className: ClassNameOf<T> };

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T;

type HostParameter<T> = T extends OfficeExtension.ClientObject ? HostOf<T> : DeepReadonly<T>;
type HostParameters<Parameters extends readonly unknown[]> = {
  [Index in keyof Parameters]: HostParameter<Parameters[Index]>;
};

/** What a method returns. Only a method named `...OrNullObject` may return null, for a missing object. */
type HostAnswer<Result, Name> = Result extends OfficeExtension.ClientObject
  ? HostOf<Result> | (Name extends `${string}OrNullObject` ? null : never)
  : Result extends OfficeExtension.ClientResult<infer Value>
    ? DeepReadonly<Value>
    : void;

/**
 * The type of a host object's method. It is written as a method, because TypeScript checks parameters of methods less
 * strictly than those of function properties: a method that takes a `RangeObject` is accepted if one that takes a
 * `HostOf<Excel.Range>` is required.
 */
type HostMethod<Parameters extends readonly unknown[], Answer> = {
  method(
    ...parameters: HostParameters<Parameters>
  ): Answer extends HostObject | null ? Answer : Answer | Promise<Answer>;
}['method'];

type HostMember<Member, Name> = Member extends (...parameters: infer Parameters) => infer Result
  ? HostMethod<Parameters, HostAnswer<Result, Name>>
  : Member extends OfficeExtension.ClientObject
    ? HostOf<Member>
    : DeepReadonly<Member> | null;

/**
 * The members of an Office.js class in the types that a host object must have, for use with `implements`: `class
 * RangeHost extends HostObject implements HostMembers<Excel.Range, 'values' | 'getCell'>`.
 *
 * A host object replaces an Office.js object; a value replaces a `ClientResult`. A scalar may be null, which Excel
 * returns if the cells of a range differ. A method may be asynchronous.
 */
export type HostMembers<T, Names extends keyof T> = { [Name in Names]-?: HostMember<T[Name], Name> };
