/** An error as Excel answers it over the wire; office.js makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`, as in `debugInfo.errorLocation`. */
    readonly location = '',
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (location: string) =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string) =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );

export const invalidArgument = (
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
) => new HostError('InvalidArgument', message, location);

export const invalidOperation = (location: string, message: string) =>
  new HostError('InvalidOperation', message, location);

export const accessDenied = (location: string, message: string) =>
  new HostError('AccessDenied', message, location, 403);

/** For whatever real Excel has and the simulated one has not yet: named, never silently ignored. */
export const notImplemented = (className: string, member: string) =>
  new HostError(
    'ApiNotImplemented',
    `The simulated Excel does not implement ${className}.${member}.`,
    `${className}.${member}`,
    501,
  );

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

/** One entry of a rich-API message from Excel to the add-in: category, type, target id, JSON, 0. */
export type HostMessage = readonly [category: number, type: number, targetId: string, json: string, flag: 0];
