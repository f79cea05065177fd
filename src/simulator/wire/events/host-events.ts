import { type HostMessage } from '../requests/protocol';

/** The press of a ribbon button. The add-in's `event.completed()` comes back with the same `id`. */
export interface CommandInvocation {
  readonly id: string;
  /** The name passed to `Office.actions.associate`. */
  readonly action: string;
  /** JSON of the event object that the action receives. */
  readonly eventObject: string;
}

/** The messages that Excel sends unasked, by the name under which office.js subscribes. */
export interface HostEvents {
  richApiMessage: readonly HostMessage[];
  appCommandInvoked: CommandInvocation;
}

export type Sink<Payload> = (payload: Payload) => void;
