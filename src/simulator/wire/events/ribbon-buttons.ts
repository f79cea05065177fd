import { type EventPort } from './event-port';

interface Press {
  readonly action: string;
  completed(): void;
  failed(error: Error): void;
}

/** Presses ribbon buttons whose action is a function of the add-in. */
export class RibbonButtons {
  readonly #pressed = new Map<string, Press>();
  readonly #waiting: (() => void)[] = [];
  #count = 0;

  constructor(private readonly port: EventPort<'appCommandInvoked'>) {}

  /**
   * Presses the button with this action as soon as office.js has subscribed. Resolves when the add-in calls
   * `event.completed()`. Rejects if no action has this name.
   */
  async press(action: string, controlId = action): Promise<void> {
    await this.port.subscribed;
    const id = `${controlId}-${++this.#count}`;
    const completion = new Promise<void>((completed, failed) =>
      this.#pressed.set(id, { action, completed, failed }),
    );
    this.port.post({ id, action, eventObject: JSON.stringify({ source: { id: controlId } }) });
    return completion;
  }

  /** Resolves when every pressed button has got its `event.completed()`. */
  idle(): Promise<void> {
    if (this.#pressed.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Ends the press with this id. `status` is 0 for success; any other number means that the action could not be
   * started.
   */
  completed(id: string, status: number): void {
    const press = this.#pressed.get(id);
    this.#pressed.delete(id);
    if (this.#pressed.size === 0) for (const go of this.#waiting.splice(0)) go();
    if (status === 0) press?.completed();
    else {
      press?.failed(
        new Error(`The add-in has not associated an action ${press.action} (Office error ${status}).`),
      );
    }
  }
}
