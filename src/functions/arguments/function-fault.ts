/** Errors that a formula may return. Only for these two does Excel show a message. */
export type FaultCode = '#VALUE!' | '#N/A';

/** An error to show in the cell; its message says what is wrong in the formula and what to do. */
export class FunctionFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
