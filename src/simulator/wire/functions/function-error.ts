/** An error as the value of a cell or argument, such as `#N/A`, with the message that the function gave. */
export class FunctionError {
  constructor(
    readonly code: string,
    /** The message that Excel shows beside the cell. Custom functions can give one only with `#VALUE!` and `#N/A`. */
    readonly message = '',
  ) {}

  toString(): string {
    return this.code;
  }
}
