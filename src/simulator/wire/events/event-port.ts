import { type HostEvents, type Sink } from './host-events';

/** Delivers one kind of event to whoever subscribed, never in the middle of what Excel is doing. */
export class EventPort<Name extends keyof HostEvents> {
  readonly #sinks = new Set<Sink<HostEvents[Name]>>();
  #announceSubscriber: () => void = () => {};
  /** Resolves with the first subscriber. */
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
