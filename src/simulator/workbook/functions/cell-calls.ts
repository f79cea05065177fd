import { FunctionError } from '../../wire/functions/function-error';

/** One call of a custom function for one cell. */
interface Call {
  state: { readonly kind: 'pending' } | { readonly kind: 'done'; readonly result: unknown };
  /** Number of the last calculation that needed this call. */
  calculation: number;
  /** True once a calculation has received the result, which is stored until then. */
  isDelivered: boolean;
  readonly abort: AbortController;
}

/** The calls of custom functions that one cell's formula has made. */
export class CellCalls {
  private readonly calls = new Map<string, Call>();

  /**
   * Returns the state of the call `key`. If the cell has not made this call yet, `begin` makes it.
   *
   * @param calculation number of the running calculation
   * @param ended called with the result when it arrives; a rejection gives an error value
   */
  getOrStart(
    key: string,
    calculation: number,
    begin: (signal: AbortSignal) => Promise<unknown>,
    ended: (result: unknown) => void,
  ): Call['state'] {
    const known = this.calls.get(key);
    if (known) {
      known.calculation = calculation;
      known.isDelivered = known.state.kind === 'done';
      return known.state;
    }
    const call: Call = {
      state: { kind: 'pending' },
      calculation,
      isDelivered: false,
      abort: new AbortController(),
    };
    this.calls.set(key, call);
    const done = (result: unknown) => {
      call.state = { kind: 'done', result };
      if (this.calls.get(key) === call) ended(result);
    };
    begin(call.abort.signal).then(done, (reason: unknown) =>
      done(reason instanceof FunctionError ? reason : new FunctionError('#VALUE!', String(reason))),
    );
    return call.state;
  }

  get isPending(): boolean {
    return [...this.calls.values()].some(({ state }) => state.kind === 'pending');
  }

  /** True if a calculation has received all results. The next calculation then calls the functions again. */
  get isFinished(): boolean {
    return [...this.calls.values()].every(({ isDelivered }) => isDelivered);
  }

  cancelAll(): void {
    for (const { abort } of this.calls.values()) abort.abort();
    this.calls.clear();
  }

  /**
   * Cancels the calls that the formula did not need in this calculation, because the formula or its arguments have
   * changed.
   */
  cancelUnused(calculation: number): void {
    for (const [key, call] of this.calls) {
      if (call.calculation === calculation) continue;
      this.calls.delete(key);
      call.abort.abort();
    }
  }
}
