/**
 * Base class of every object that the simulated Excel shows to office.js. Members have the names of the Office.js
 * typings, so that the compiler can check the class against them; a request's `GetRange` calls `getRange`.
 */
export abstract class HostObject {
  /** The name of the Office.js class, such as `Range`. */
  abstract readonly className: string;
  /** The scalar properties, which `load()` and `load('*')` return. */
  abstract readonly scalars: readonly string[];
  /** The scalar properties that may be set. Setting any other is refused as read-only. */
  readonly writable: readonly string[] = [];
  /**
   * The id by which office.js addresses the object in later batches. Undefined for objects without one, such as
   * ranges.
   */
  readonly id?: string | number;

  /**
   * Returns a readable key for an object without id (a range) that office.js will use in later batches. Called each
   * time office.js keeps it.
   */
  referenceKey?(): string;

  /** Called when office.js has released its last reference to the object. */
  released?(): void;

  /** Returns the entries, if the object is a collection. */
  items?(): readonly HostObject[];

  /**
   * Handles `_RegisterXxxEvent` and `_UnregisterXxxEvent`. `event` is the name in the request, such as `DataChanged`.
   */
  setEventRegistered?(event: string, registered: boolean): void;
}
