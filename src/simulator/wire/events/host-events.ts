import { type HostMessage } from '../requests/protocol';

/** The message that a ribbon button was pressed. The add-in's `event.completed()` sends the same `id` back. */
export interface CommandInvocation {
  readonly id: string;
  /** The name that the add-in passed to `Office.actions.associate`. */
  readonly action: string;
  /** The event object for the action, as JSON. */
  readonly eventObject: string;
}

/** The messages that Excel sends without a request, by the name under which office.js subscribes. */
export interface HostEvents {
  richApiMessage: readonly HostMessage[];
  appCommandInvoked: CommandInvocation;
}

export type Sink<Payload> = (payload: Payload) => void;
