/** An error that Excel returns to office.js. In the add-in, office.js throws it as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`, for `debugInfo.errorLocation`. */
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

export const invalidSelection = (location: string) =>
  new HostError('InvalidSelection', 'The current selection is invalid for this operation.', location);

export const generalException = (location: string) =>
  new HostError(
    'GeneralException',
    'There was an internal error while processing the request.',
    location,
    500,
  );

export const invalidOperation = (location: string, message: string) =>
  new HostError('InvalidOperation', message, location);

export const accessDenied = (location: string, message: string) =>
  new HostError('AccessDenied', message, location, 403);

/**
 * Makes the error for a member that real Excel has and the simulated one lacks. It names the member, so that no call is
 * ignored silently.
 */
export const notImplemented = (className: string, member: string) =>
  new HostError(
    'ApiNotImplemented',
    `The simulated Excel does not implement ${className}.${member}.`,
    `${className}.${member}`,
    501,
  );
