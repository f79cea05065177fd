import { type HostEvents, type Sink } from './host-events';

/** Delivers one kind of event to its subscribers, always in a later task: never while a call to Excel is running. */
export class EventPort<Name extends keyof HostEvents> {
  readonly #sinks = new Set<Sink<HostEvents[Name]>>();
  #announceSubscriber: () => void = () => {};
  /** Resolves when somebody subscribes for the first time. */
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
