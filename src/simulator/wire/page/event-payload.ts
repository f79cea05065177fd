import { type HostEvents } from '../events/host-events';

/** Converts each kind of event to the form that Excel on the web sends. */
export const eventPayload: { readonly [Name in keyof HostEvents]: (payload: HostEvents[Name]) => unknown } = {
  richApiMessage: (entries) => ({ ArrayData: entries }),
  appCommandInvoked: ({ id, action, eventObject }) => [id, action, eventObject],
};
