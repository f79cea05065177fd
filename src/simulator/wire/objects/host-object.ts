/**
 * Base of every object that the simulated Excel shows to office.js. A member has the name it has in the Office.js
 * typings, so that the wire engine only maps names (`GetRange` to `getRange`) and the typings can check the class.
 */
export abstract class HostObject {
  /** The class as Office.js names it: `Range`, `Worksheet`. */
  abstract readonly className: string;
  /** Scalar properties: what `load()` and `load('*')` answer. */
  abstract readonly scalars: readonly string[];
  /** Scalar properties that may be set; setting any other is refused as read-only. */
  readonly writable: readonly string[] = [];
  /** Identity that office.js keeps to address the object again, where Excel gives one. */
  readonly id?: string | number;

  /** For objects that office.js may keep over batches without an id (ranges): a key that tells them apart. */
  referenceKey?(): string;

  /** Called when office.js has given up the last reference to it. */
  released?(): void;

  /** The entries, where the object is a collection. */
  items?(): readonly HostObject[];

  /** `_RegisterXxxEvent` and `_UnregisterXxxEvent`, by the event's wire name (`DataChanged`). */
  setEventRegistered?(event: string, registered: boolean): void;
}
