import { type HostEvents } from '../events/host-events';

/** Returns each event in the form in which Excel on the web sends it. */
export const eventPayload: { readonly [Name in keyof HostEvents]: (payload: HostEvents[Name]) => unknown } = {
  richApiMessage: (entries) => ({ ArrayData: entries }),
  appCommandInvoked: ({ id, action, eventObject }) => [id, action, eventObject],
};
