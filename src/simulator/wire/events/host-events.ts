import { type HostMessage } from '../requests/protocol';

/** A ribbon button was pressed: the completion names it by its id. */
export interface CommandInvocation {
  readonly id: string;
  /** As given to `Office.actions.associate`. */
  readonly action: string;
  /** JSON of the event object that the action is given. */
  readonly eventObject: string;
}

/** What Excel sends on its own, by the name that office.js registers for. */
export interface HostEvents {
  richApiMessage: readonly HostMessage[];
  appCommandInvoked: CommandInvocation;
}

export type Sink<Payload> = (payload: Payload) => void;
