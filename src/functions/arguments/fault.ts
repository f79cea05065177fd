/** What a formula answers when it cannot give a result. Only these two errors carry a message in Excel. */
export type FaultCode = '#VALUE!' | '#N/A';

/** A fault for the person who typed the formula; the message says what is wrong and what to do. */
export class FunctionFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionFault';
  }
}
