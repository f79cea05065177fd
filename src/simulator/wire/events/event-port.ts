import { type HostEvents, type Sink } from './host-events';

/** Delivers events of one kind to their subscribers, always in a later task and never during a call to Excel. */
export class EventPort<Name extends keyof HostEvents> {
  readonly #sinks = new Set<Sink<HostEvents[Name]>>();
  #announceSubscriber: () => void = () => {};
  /** Resolves at the first subscription. */
  readonly subscribed = new Promise<void>((resolve) => {
    this.#announceSubscriber = resolve;
  });

  subscribe(sink: Sink<HostEvents[Name]>): () => void {
    this.#sinks.add(sink);
    this.#announceSubscriber();
    return () => this.#sinks.delete(sink);
  }

  post(payload: HostEvents[Name]): void {
    setTimeout(() => {
      for (const sink of this.#sinks) sink(payload);
    });
  }
}
