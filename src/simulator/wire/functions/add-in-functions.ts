import { FunctionError } from './function-error';
import { functionResult, type InvocationResult } from './result-from-wire';
import { callFlags, functionArguments } from './arguments-on-wire';
import { type HostMessage } from '../requests/protocol';
import { HostObject } from '../objects/host-object';
import { functionMessage, messageCategory } from '../requests/protocol';
import { type Blanks, type CallingCell, type FunctionMetadata } from './function-contract';

interface PendingCall {
  answer(value: unknown): void;
}

/**
 * Features of office.js that Excel switches on, by number: 1 sends results again in smaller messages if they were too
 * large, 2 and 4 shorten the pauses between messages, 3 measures the time of each call up to its result.
 */
const enabledFeatures = [1, 2, 3, 4];

/** Calls the add-in's custom functions as Excel does: messages carry the calls, and `service` receives the results. */
export class AddInFunctions {
  readonly service = new FunctionService(this);
  readonly #functions = new Map<string, FunctionMetadata>();
  readonly #pending = new Map<number, PendingCall>();
  #unsent: HostMessage[] = [];
  #announceReady: () => void = () => {};
  /** Resolves when office.js has registered for calls. */
  readonly ready = new Promise<void>((resolve) => {
    this.#announceReady = resolve;
  });
  #lastId = 0;

  constructor(
    private readonly post: (entries: readonly HostMessage[]) => void,
    private readonly blanks: Blanks,
  ) {}

  define(functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) this.#functions.set(metadata.id, metadata);
  }

  readonly invoke = async (
    id: string,
    parameters: readonly unknown[],
    cell: CallingCell,
  ): Promise<unknown> => {
    const metadata = this.#functions.get(id);
    if (!metadata) return new FunctionError('#NAME?');
    await this.ready;
    cell.signal?.throwIfAborted();
    return this.#call(metadata, functionArguments(metadata, parameters, this.blanks), cell);
  };

  /** Called when office.js has registered for calls. */
  setReady(): void {
    this.#announceReady();
  }

  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.#pending.get(result[0]);
      this.#pending.delete(result[0]);
      call?.answer(functionResult(result));
    }
  }

  #call(metadata: FunctionMetadata, passed: readonly unknown[], cell: CallingCell): Promise<unknown> {
    const { options = {} } = metadata;
    const invocation = ++this.#lastId;
    return new Promise((answer, cancel) => {
      this.#pending.set(invocation, { answer });
      cell.signal?.addEventListener('abort', () => {
        const isRunning = this.#pending.delete(invocation);
        if (isRunning) this.#send(functionMessage.cancel, { invocationId: invocation });
        cancel(cell.signal?.reason);
      });
      this.#send(functionMessage.invoke, [
        invocation,
        metadata.id,
        passed,
        options.requiresAddress ? cell.address : null,
        callFlags(metadata),
        options.requiresParameterAddresses ? (cell.parameterAddresses ?? null) : null,
      ]);
    });
  }

  /**
   * Queues a call of a function, or its cancelling. Sends everything queued in one task as one message; office.js
   * returns these results together.
   */
  #send(type: number, body: unknown): void {
    if (this.#unsent.length === 0) {
      setTimeout(() => {
        const entries = this.#unsent;
        this.#unsent = [];
        this.post(entries);
      });
    }
    this.#unsent.push([messageCategory.customFunctions, type, '', JSON.stringify(body), 0]);
  }
}

/** The object that office.js calls to say that it is ready for calls, and to return their results. */
class FunctionService extends HostObject {
  readonly className = 'CustomFunctions';
  readonly scalars = [];

  constructor(private readonly functions: AddInFunctions) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.setReady();
  }

  _GetEnabledFeatures(): readonly number[] {
    return enabledFeatures;
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.functions.settle(results);
  }
}
