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
