import { FunctionError } from '../../wire/functions/function-error';

/** One call of a function of the add-in, for one cell. */
interface Call {
  state: { readonly kind: 'pending' } | { readonly kind: 'done'; readonly result: unknown };
  /** The calculation that asked for it last. */
  calculation: number;
  /** Whether a calculation has taken the result: until then it is kept. */
  taken: boolean;
  readonly abort: AbortController;
}

/** The calls that the formula of one cell has made. */
export class CellCalls {
  private readonly calls = new Map<string, Call>();

  /** The call's result if it is there. The first time it is asked for, the call is begun. */
  ask(
    key: string,
    calculation: number,
    begin: (signal: AbortSignal) => Promise<unknown>,
    ended: (result: unknown) => void,
  ): Call['state'] {
    const known = this.calls.get(key);
    if (known) {
      known.calculation = calculation;
      known.taken = known.state.kind === 'done';
      return known.state;
    }
    const call: Call = {
      state: { kind: 'pending' },
      calculation,
      taken: false,
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

  /** Whether all results are in the cell, so that the next calculation is to call again. */
  get isFinished(): boolean {
    return [...this.calls.values()].every(({ taken }) => taken);
  }

  /** Ends all calls: nobody asks for them any more. */
  abandon(): void {
    for (const { abort } of this.calls.values()) abort.abort();
    this.calls.clear();
  }

  /** Ends the calls that the cell no longer makes: its formula or arguments have changed. */
  dropUnasked(calculation: number): void {
    for (const [key, call] of this.calls) {
      if (call.calculation === calculation) continue;
      this.calls.delete(key);
      call.abort.abort();
    }
  }
}
