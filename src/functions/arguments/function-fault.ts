/** The errors that a formula returns if it has no result. Only these two show a message in Excel. */
export type FaultCode = '#VALUE!' | '#N/A';

/** A fault to report to the person who typed the formula; the message says what is wrong and what to do. */
export class FunctionFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
