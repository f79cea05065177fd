/**
 * Base class of every object that the simulated Excel shows to office.js. Its members have the names in the typings of
 * Office.js, so that the compiler can compare them; `GetRange` in a request calls `getRange`.
 */
export abstract class HostObject {
  /** The name of the Office.js class, such as `Range`. */
  abstract readonly className: string;
  /** Names of the scalar properties, which `load()` and `load('*')` return. */
  abstract readonly scalars: readonly string[];
  /** Names of the scalar properties that may be set. Setting any other is refused as read-only. */
  readonly writable: readonly string[] = [];
  /**
   * The id by which office.js addresses the object in later batches; undefined for objects without an id, such as
   * ranges.
   */
  readonly id?: string | number;

  /**
   * Returns the beginning of the reference by which office.js will address this object in later batches: the address of
   * a range. Called each time office.js keeps the object. Only objects without an id have this method.
   */
  referenceKey?(): string;

  /** Called when office.js has released its last reference to the object. */
  released?(): void;

  /** Returns the entries of a collection; other objects lack this method. */
  items?(): readonly HostObject[];

  /**
   * Handles `_RegisterXxxEvent` and `_UnregisterXxxEvent`; `event` is the name in the request, such as `DataChanged`.
   */
  setEventRegistered?(event: string, registered: boolean): void;
}
